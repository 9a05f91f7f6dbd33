/*
 * Runs in every page of the app before its first script, and measures there.
 *
 * A stall is the time between two turns of the event loop of the page. A message to itself begins each turn, so
 * that scripts, layout, painting, the copying of answers and the collecting of garbage all count, and no timer
 * rounds anything. It is stricter than a frame, which a slow display holds up too, and than the long tasks of
 * the browser, which leave out a row of shorter ones.
 */
/** @typedef {{ readonly situationGet: (input: { readonly period: string }) => Promise<{ readonly ok: boolean }> }} Desk */

let longestStallMs = 0;
let lastMs = performance.now();
const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', () => {
  const nowMs = performance.now();
  longestStallMs = Math.max(longestStallMs, nowMs - lastMs);
  lastMs = nowMs;
  port2.postMessage(null);
});
port1.start();
port2.postMessage(null);

globalThis.probe = {
  /** The longest stall since this was last asked. */
  takeLongestStallMs() {
    const taken = longestStallMs;
    longestStallMs = 0;
    return taken;
  },

  /** Milliseconds from the next choice of a period until the other figures of the overview are painted. */
  async periodSwitchMs() {
    const shown = () => document.querySelector('.overview-columns')?.textContent;
    const before = shown();
    /** @type {number} */
    const beganMs = await new Promise((resolve) => {
      const select = document.querySelector('.shell-period select');
      select.addEventListener('input', () => resolve(performance.now()), { once: true });
    });
    await new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    // What a frame shows is painted when the task after it begins.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - beganMs;
  },

  /**
   * Milliseconds of the call that a switch of the period makes, and of nothing else.
   * @param {string} period
   */
  async situationCallMs(period) {
    const desk = /** @type {Desk} */ (globalThis.desk);
    const beganMs = performance.now();
    const reply = await desk.situationGet({ period });
    if (!reply.ok) throw new Error(`The situation of "${period}" was not read.`);
    return performance.now() - beganMs;
  },

  /** What the window holds: its elements, and the styles that its library wrote. */
  readPage() {
    const styles = [...document.querySelectorAll('style')].map((it) => it.textContent ?? '');
    return { body: document.body.innerHTML, styles: styles.join('\n') };
  },

  /**
   * Puts other elements into the window. They were taken in before the stall is measured.
   * @param {string} body
   */
  putUp(body) {
    setTimeout(() => {
      longestStallMs = 0;
      document.body.innerHTML = body;
    });
  },

  scrollList(isEnd) {
    const list = document.querySelector('[role="grid"]');
    list.scrollTop = isEnd ? list.scrollHeight : 0;
  },
};
