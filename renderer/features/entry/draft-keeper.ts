/** A pause in typing after which it is kept. */
export const pauseMs = 600;
/** Typing without a pause is kept at the latest after this time. */
export const patienceMs = 1500;

type KeeperPorts<Typing> = {
  readonly save: (typing: Typing) => Promise<unknown>;
  readonly remove: () => Promise<unknown>;
  /** Gets the failure of the last attempt to keep typing; null once one succeeds. */
  readonly onResult: (error: unknown) => void;
};

/**
 * Keeps unsaved typing outside the window, so that a crash costs at most a second and a half of it. Writes go
 * one after another: a draft that was dropped is not brought back by a write that was still under way.
 */
export class DraftKeeper<Typing> {
  readonly #ports: KeeperPorts<Typing>;
  #pending: Typing | null = null;
  #firstPendingAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<void> = Promise.resolve();

  constructor(ports: KeeperPorts<Typing>) {
    this.#ports = ports;
  }

  /** Notes what stands in the form now. */
  note(typing: Typing): void {
    const now = Date.now();
    if (this.#pending === null) this.#firstPendingAt = now;
    this.#pending = typing;
    clearTimeout(this.#timer);
    const delay = Math.max(0, Math.min(pauseMs, this.#firstPendingAt + patienceMs - now));
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** Keeps at once what was noted; resolves when it is kept. */
  flush(): Promise<void> {
    const typing = this.#pending;
    if (typing === null) return this.#queue;
    this.#forget();
    return this.#enqueue(() => this.#ports.save(typing));
  }

  /** The typing is stored or given up: nothing of it is to be offered again. */
  drop(): Promise<void> {
    this.#forget();
    return this.#enqueue(() => this.#ports.remove());
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#pending = null;
  }

  #enqueue(write: () => Promise<unknown>): Promise<void> {
    this.#queue = this.#queue.then(write).then(
      () => this.#ports.onResult(null),
      (error: unknown) => this.#ports.onResult(error),
    );
    return this.#queue;
  }
}
