export type AlertKind = 'cap-exceeded';
