export const WORDING_CASES: { text: string; figures: string[] }[] = [{ text: 'Nothing.', figures: [] }];
