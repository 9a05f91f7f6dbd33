import { taskStates, type TaskState } from '../domain/task.ts';
import { searchKey } from '../language/search-key.ts';
import { taskStateTerms } from '../language/term-keys.ts';
import type { Translate } from '../language/translate.ts';

/** How agencies write the states in their own lists, beside the words of the interface. */
const vietnamesePhrases: Readonly<Record<TaskState, readonly string[]>> = {
  completed: ['hoàn thành', 'đã hoàn thành', 'đã xong', 'đã thực hiện', 'hoàn thành đúng hạn', 'xong'],
  regular: ['thường xuyên', 'thực hiện thường xuyên', 'nhiệm vụ thường xuyên'],
  inProgress: ['đang thực hiện', 'đang triển khai', 'đang triển khai thực hiện', 'đang làm', 'trong hạn'],
  atRisk: ['có nguy cơ chậm', 'có nguy cơ chậm tiến độ', 'nguy cơ chậm', 'nguy cơ chậm tiến độ'],
  lagging: ['chậm', 'chậm tiến độ', 'quá hạn', 'chậm muộn', 'đang chậm'],
  notStarted: ['chưa triển khai', 'chưa thực hiện', 'chưa bắt đầu', 'chưa làm'],
  suspended: ['tạm dừng', 'tạm hoãn'],
};

/** The state that a cell names in whole, in the interface's words or in those of agencies. */
export function findState(text: string, t: Translate): TaskState | undefined {
  const key = toKey(text);
  return taskStates.find(
    (state) =>
      toKey(t(taskStateTerms[state])) === key || vietnamesePhrases[state].some((it) => toKey(it) === key),
  );
}

function toKey(text: string): string {
  return searchKey(text)
    .replace(/[.,;:\s]+/gu, ' ')
    .trim();
}
