/** What the work is for, in the client's words. */
export interface Goal {
  readonly id: string;
  readonly clientId: string;
  readonly words: string;
  readonly status: 'open' | 'reached' | 'let-go';
  readonly createdAt: number;
}
