import { parentPort } from 'node:worker_threads';
import type { CrowdOrder } from './crowd.ts';
import { Employee } from './employee.ts';

/** One share of the crowd, on a processor of its own: blinding is big-number work. */
const AT_ONCE = 4;
const employees = new Map<string, Employee>();

async function carryOut({ apiUrl, step, people }: CrowdOrder): Promise<void> {
  const waiting = people.values();
  const worker = async (): Promise<void> => {
    for (const { link, answers } of waiting) {
      const employee = employees.get(link) ?? new Employee(apiUrl, link);
      employees.set(link, employee);
      if (step === 'collect') await employee.collect(['ratings']);
      else await employee.handIn(answers);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

parentPort?.on('message', (order: CrowdOrder) => {
  carryOut(order).then(
    () => parentPort?.postMessage({ failed: null }),
    (error: unknown) => parentPort?.postMessage({ failed: String(error) }),
  );
});
