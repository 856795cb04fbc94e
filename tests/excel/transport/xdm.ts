/**
 * The host's end of the conversation that office.js holds with Excel on the web: JSON texts posted between two
 * windows. The add-in asks and registers for events; the host answers and fires the events.
 */
interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

const messageTypes = { request: 0, response: 1 };
const actionTypes = { invoke: 0, register: 1, unregister: 2 };
const responseTypes = { answer: 0, event: 1 };
const errorCodes = { none: 0, failed: -2 };

export interface Conversation {
  readonly id: string;
  /** The origin that the add-in was told to trust. */
  readonly hostOrigin: string;
  /** Posts a text to the add-in's window. */
  post(text: string): void;
  /** Answers a call of the add-in; what is thrown goes back as a failure. */
  invoke(action: string, data: unknown): Promise<unknown>;
}

export class Xdm {
  /** Which correlation an event has to carry to reach its listener. */
  private readonly listening = new Map<string, number>();

  constructor(private readonly conversation: Conversation) {}

  /** A text that came from the add-in's window. */
  async receive(text: string): Promise<void> {
    const message = JSON.parse(text) as Envelope;
    if (message._messageType !== messageTypes.request) return;
    if (message._conversationId !== this.conversation.id) return;
    try {
      this.respond(message, responseTypes.answer, await this.answer(message), errorCodes.none);
    } catch (error) {
      this.respond(message, responseTypes.answer, String(error), errorCodes.failed);
    }
  }

  fire(event: string, data: unknown): void {
    const correlation = this.listening.get(event);
    if (correlation === undefined) return;
    const listener = { _actionName: event, _correlationId: correlation };
    this.respond(listener, responseTypes.event, data, errorCodes.none);
  }

  private async answer(message: Envelope): Promise<unknown> {
    const { _actionName: name, _actionType: type } = message;
    if (type === actionTypes.invoke) return this.conversation.invoke(name, message._data);
    if (type === actionTypes.register) this.listening.set(name, message._correlationId);
    else this.listening.delete(name);
    return { Error: 0 };
  }

  private respond(
    to: Pick<Envelope, "_actionName" | "_correlationId">,
    responseType: number,
    data: unknown,
    errorCode: number,
  ): void {
    this.conversation.post(
      JSON.stringify({
        _messageType: messageTypes.response,
        _actionName: to._actionName,
        _conversationId: this.conversation.id,
        _correlationId: to._correlationId,
        _origin: this.conversation.hostOrigin,
        _data: data ?? null,
        _errorCode: errorCode,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }
}
