/** Stands in for `DeviceStore` where the document is simulated: that one has neither IndexedDB nor WebCrypto. */
export class ADeviceWithoutCrypto {
  private readonly entries = new Map<string, string>();

  isUsable(): boolean {
    return true;
  }

  async read<T>(name: string): Promise<T | null> {
    const entry = this.entries.get(name);
    return entry === undefined ? null : (JSON.parse(entry) as T);
  }

  async write(name: string, value: unknown): Promise<void> {
    this.entries.set(name, JSON.stringify(value));
  }

  async remove(name: string): Promise<void> {
    this.entries.delete(name);
  }

  async names(): Promise<string[]> {
    return [...this.entries.keys()];
  }

  exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
    return work();
  }
}
