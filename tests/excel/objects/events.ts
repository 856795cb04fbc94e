/** The numbers under which Excel tells what happened. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  calculated: 16,
  formulasChanged: 23,
  visibility: 65539,
};

/** The methods by which a script listens to one sheet or, on their collection, to all. */
export const worksheetEvents: Readonly<Record<string, number>> = {
  _RegisterDataChangedEvent: eventTypes.changed,
  _RegisterActivatedEvent: eventTypes.activated,
  _RegisterDeactivatedEvent: eventTypes.deactivated,
  _RegisterSelectionChangedEvent: eventTypes.selected,
  _RegisterCalculatedEvent: eventTypes.calculated,
  _RegisterFormulaChangedEvent: eventTypes.formulasChanged,
};
