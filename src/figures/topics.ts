export const TOPICS = ['migration', 'remittances', 'sentences', 'security', 'economy'] as const;
export type Topic = (typeof TOPICS)[number];
