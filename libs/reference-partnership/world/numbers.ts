/** Number of the person at a place of a household: sixteen to each household. */
export const personNumber = (household: number, place: number): number => household * 16 + place;

/** Id of a person. */
export const personId = (number: number): string => `P-${number.toString().padStart(8, '0')}`;

/** Id of a household. */
export const householdId = (number: number): string => `H-${number.toString().padStart(6, '0')}`;

/** A mobile number in Ofcom's range for drama, 07700 900000 to 900999. */
export const phoneOf = (thousand: number): string => `07700 900${thousand.toString().padStart(3, '0')}`;
