/** The tool on the help page that computes digests and compares them. */
import { compareDigits, digestBytes, digestWords, wordsOfText } from './compare-digest.ts';

interface Computed {
  what: string;
  digest: string;
}

const verdicts = {
  same: 'Khớp.',
  different: 'Không khớp.',
  tooFew: 'Cần ít nhất 16 ký tự để so.',
} as const;

async function computeText(text: string): Promise<Computed | undefined> {
  const words = wordsOfText(text);
  if (words.length === 0) return undefined;
  return { what: `Mã của ${words.length.toLocaleString('vi-VN')} chữ`, digest: await digestWords(words) };
}

async function computeFile(file: File): Promise<Computed | undefined> {
  if (file.type === 'text/plain' || /\.txt$/iu.test(file.name)) return computeText(await file.text());
  return { what: `Mã của tệp ${file.name}`, digest: await digestBytes(await file.arrayBuffer()) };
}

function start(tool: HTMLElement): void {
  const text = tool.querySelector('textarea');
  const file = tool.querySelector<HTMLInputElement>('[type=file]');
  const given = tool.querySelector<HTMLInputElement>('[type=text]');
  const result = tool.querySelector('[role=status]');
  if (text === null || file === null || given === null || result === null) return;
  let computed: Computed | undefined;
  let latest = 0;

  function show(): void {
    if (computed === undefined) {
      result?.replaceChildren();
      return;
    }
    const code = document.createElement('code');
    code.textContent = computed.digest;
    const verdict = compareDigits(computed.digest, given?.value ?? '');
    const told = document.createElement('strong');
    told.textContent = verdict === undefined ? '' : verdicts[verdict];
    result?.replaceChildren(`${computed.what}: `, code, '. ', told);
  }

  /** Only what was asked for last is shown, however long the other took. */
  async function compute(asked: Promise<Computed | undefined>): Promise<void> {
    const turn = (latest += 1);
    const answer = await asked.catch(() => undefined);
    if (turn !== latest) return;
    computed = answer;
    show();
  }

  text.oninput = () => void compute(computeText(text.value));
  file.onchange = () => {
    const [chosen] = file.files ?? [];
    if (chosen !== undefined) void compute(computeFile(chosen));
  };
  given.oninput = show;
  tool.hidden = false;
}

const tool = document.querySelector<HTMLElement>('[data-compare]');
// Browsers compute digests on pages that came safely only.
if (tool !== null && 'subtle' in crypto) start(tool);
