/**
 * Drives Firefox by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), which it speaks itself: no driver program is
 * needed. As much of the protocol as the tests use.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  method?: string;
  params?: { level?: string; text?: string };
  message?: string;
}

export class Firefox {
  readonly #process: ChildProcess;
  readonly #socket: WebSocket;
  readonly #profile: string;
  #last = 0;
  readonly #waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  /** Errors that pages told the console, since the start. */
  readonly errors: string[] = [];

  private constructor(process: ChildProcess, socket: WebSocket, profile: string) {
    this.#process = process;
    this.#socket = socket;
    this.#profile = profile;
    socket.addEventListener('message', ({ data }) => {
      this.#hear(JSON.parse(String(data)) as Answer);
    });
  }

  /** Starts a Firefox with a profile of its own. */
  static async start(program: string): Promise<Firefox> {
    const profile = mkdtempSync(path.join(tmpdir(), 'nss-firefox-'));
    const child = spawn(program, ['--headless', '--remote-debugging-port', '0', '--profile', profile, '--no-remote'], {
      env: { ...process.env, HOME: profile, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    });
    const address = await new Promise<string>((resolve, reject) => {
      let told = '';
      child.stderr.on('data', (data: Buffer) => {
        told += data.toString();
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1];
        if (found !== undefined) resolve(found);
      });
      child.on('exit', () => {
        reject(new Error(`Firefox ended: ${told.slice(-500)}`));
      });
    });
    const socket = new WebSocket(`${address}/session`);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve);
      socket.addEventListener('error', () => {
        reject(new Error(`No connection to ${address}`));
      });
    });
    const firefox = new Firefox(child, socket, profile);
    await firefox.#send('session.new', { capabilities: {} });
    await firefox.#send('session.subscribe', { events: ['log.entryAdded'] });
    return firefox;
  }

  /** Opens a tab. */
  async newTab(): Promise<Tab> {
    const { context } = (await this.#send('browsingContext.create', { type: 'tab' })) as { context: string };
    return new Tab(context, (method, params) => this.#send(method, params));
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.on('exit', resolve));
    this.#socket.close();
    this.#process.kill();
    await ended;
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #send(method: string, params: Record<string, unknown>): Promise<unknown> {
    const id = ++this.#last;
    const answer = new Promise<unknown>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer;
  }

  #hear({ id, type, result, method, params, message }: Answer): void {
    if (method === 'log.entryAdded' && params?.level === 'error') this.errors.push(params.text ?? '');
    const waiting = this.#waiting.get(id ?? 0);
    this.#waiting.delete(id ?? 0);
    if (type === 'error') waiting?.reject(new Error(message));
    else waiting?.resolve(result);
  }
}

type Send = (method: string, params: Record<string, unknown>) => Promise<unknown>;

/** One tab of Firefox. */
export class Tab {
  readonly #context: string;
  readonly #send: Send;

  constructor(context: string, send: Send) {
    this.#context = context;
    this.#send = send;
  }

  /** Goes to an address and waits until it has loaded. */
  async open(url: string): Promise<void> {
    await this.#send('browsingContext.navigate', { context: this.#context, url, wait: 'complete' });
  }

  /** Goes back or forth in the history. */
  async traverse(delta: number): Promise<void> {
    await this.#send('browsingContext.traverseHistory', { context: this.#context, delta });
  }

  /** Works out an expression in the page. Out: its value as JSON says it. Errors: what the page throws. */
  async evaluate<T>(expression: string): Promise<T> {
    const answer = (await this.#send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})) ?? 'null')()`,
      target: { context: this.#context },
      awaitPromise: true,
    })) as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
    if (answer.type !== 'success' || !answer.result)
      throw new Error(`${expression}: ${answer.exceptionDetails?.text ?? answer.type}`);
    return JSON.parse(answer.result.value) as T;
  }

  /** Waits until an expression is true in the page. Errors: when it is not within the time, in milliseconds. */
  async until(expression: string, time = 20_000): Promise<void> {
    const end = Date.now() + time;
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false))) {
      if (Date.now() > end) throw new Error(`Firefox waited in vain for: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /** Presses keys where the focus is. */
  async type(text: string): Promise<void> {
    const actions = Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'key', id: 'keys', actions }],
    });
  }
}
