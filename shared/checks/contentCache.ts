/** What was worked out of contents, the latest `most` of them; the oldest goes first. */
export class ContentCache<T> {
  private readonly kept = new Map<string, T>()
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  /** What is kept for a key. */
  find(key: string): T | undefined {
    return this.kept.get(key)
  }

  keep(key: string, made: T): void {
    if (this.kept.size >= this.most) {
      const [oldest] = this.kept.keys()
      if (oldest !== undefined) this.kept.delete(oldest)
    }
    this.kept.set(key, made)
  }
}
