/** npm run check -- --form: measures notices, ours or any office's, against NĐ 30/2020. */
import { printReport, usualWidth } from '../../src/form/print/report-text.ts';
import { conforms, type Report } from '../../src/form/report.ts';
import { checkFile } from './check-file.ts';

type Checked = { file: string; conforms: boolean } & ({ error: string } | Omit<Report, never>);

/** Letters that a line of the terminal has. */
const findWidth = (): number => {
  const asked = Number(process.env.COLUMNS);
  return asked > 0 ? asked : process.stdout.isTTY ? process.stdout.columns : usualWidth;
};

/**
 * Checks files one after the other and prints what was found.
 * @returns the exit code: 0 if nothing departs from the decree, else 1
 */
export async function checkForm(files: readonly string[], isJson: boolean): Promise<number> {
  const checked: Checked[] = [];
  for (const file of files) {
    const answer = await checkFile(file);
    if ('error' in answer) checked.push({ file, conforms: false, error: answer.error });
    else checked.push({ file, conforms: conforms(answer.report), ...answer.report });
    if (isJson) continue;
    console.log(
      'error' in answer
        ? `Kiểm tra thể thức: ${file}\nKHÔNG ĐỌC ĐƯỢC: ${answer.error}`
        : printReport(file, answer.report, findWidth()),
    );
    console.log('');
  }
  if (isJson) console.log(JSON.stringify({ files: checked }, null, 2));
  return checked.every((each) => each.conforms) ? 0 : 1;
}
