/** The year of the case, for which states and series are compared. */
export const CASE_YEAR = 2011;
