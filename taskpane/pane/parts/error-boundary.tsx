import { Component, type ReactNode } from "react";
import { messages } from "../messages";
import { Trouble } from "./trouble";

interface Props {
  /** When it changes there is something new to show, and showing it is tried. */
  readonly subject: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly brokenAt: unknown;
  readonly isBroken: boolean;
}

/** Keeps a fault in showing one cell from taking the whole pane away, with a way on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { isBroken: false, brokenAt: undefined };

  static getDerivedStateFromError(): Partial<State> {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ brokenAt: this.props.subject });
  }

  override componentDidUpdate(): void {
    const { isBroken, brokenAt } = this.state;
    if (isBroken && brokenAt !== undefined && brokenAt !== this.props.subject) this.mend();
  }

  private readonly mend = () => this.setState({ isBroken: false, brokenAt: undefined });

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return <Trouble title={messages.broken.title} hint={messages.broken.hint} tryAgain={this.mend} />;
  }
}
