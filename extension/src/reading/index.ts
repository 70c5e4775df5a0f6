export const instantIn = (text: string, _zone: string): string | undefined => text
