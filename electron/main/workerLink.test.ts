import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type LinkPlan, linkWorker, WorkerGone } from './workerLink.ts'

const code = `
import { parentPort } from 'node:worker_threads'
parentPort.postMessage({ event: 'started' })
parentPort.on('message', ({ id, say }) => {
  if (say === 'die') throw new RangeError('broken')
  if (say === 'exit') process.exit(0)
  if (say === 'hang') return
  if (say === 'spin') for (;;);
  parentPort.postMessage({ id, said: say })
})
`
const broken = `throw new Error('never starts')`

interface Question {
  readonly say: string
}
interface Answer {
  readonly id: number
  readonly said: string
}

function worker(text: string) {
  const file = join(mkdtempSync(join(tmpdir(), 'worker-')), 'worker.mjs')
  writeFileSync(file, text)
  const happened: string[] = []
  const plan: LinkPlan<{ readonly event: string }> = {
    file,
    onEvent: ({ event }) => happened.push(event),
    onDeath: (fault) => happened.push(fault instanceof Error ? fault.name : 'ended'),
    onRestart: () => happened.push('restarted'),
  }
  return { link: linkWorker<Question, Answer, { readonly event: string }>(plan), happened }
}

test('answers find their questions', async () => {
  const { link } = worker(code)
  const answers = await Promise.all(['a', 'b', 'c'].map((say) => link.ask({ say })))
  expect(answers.map(({ said }) => said)).toEqual(['a', 'b', 'c'])
  await link.stop()
})

test.each([
  ['die', 'RangeError'],
  ['exit', 'ended'],
])(
  'a worker that ends (%s) loses what it was asked, within a second, and is there again',
  async (say, how) => {
    const { link, happened } = worker(code)
    await link.ask({ say: 'a' })
    const lost = link.ask({ say: 'hang' })
    const killer = link.ask({ say })
    const from = performance.now()
    await expect(lost).rejects.toBeInstanceOf(WorkerGone)
    await expect(killer).rejects.toBeInstanceOf(WorkerGone)
    expect(performance.now() - from).toBeLessThan(1000)
    expect((await link.ask({ say: 'again' })).said).toBe('again')
    expect(happened).toEqual(['started', how, 'restarted', 'started'])
    await link.stop()
  },
)

test('a worker that is busy for ever can be replaced', async () => {
  const { link, happened } = worker(code)
  await link.ask({ say: 'a' })
  const lost = expect(link.ask({ say: 'spin' })).rejects.toBeInstanceOf(WorkerGone)
  await link.replace()
  await lost
  expect((await link.ask({ say: 'b' })).said).toBe('b')
  expect(happened).not.toContain('restarted')
  await link.stop()
})

test('a worker that cannot start is given up, and says so to whoever asks', async () => {
  const { link, happened } = worker(broken)
  await expect(link.ask({ say: 'a' })).rejects.toBeInstanceOf(WorkerGone)
  await expect.poll(() => happened.filter((what) => what === 'Error').length, { timeout: 20_000 }).toBe(5)
  await expect(link.ask({ say: 'a' })).rejects.toBeInstanceOf(WorkerGone)
})

test('nothing is asked of a stopped worker', async () => {
  const { link, happened } = worker(code)
  await link.stop()
  await expect(link.ask({ say: 'a' })).rejects.toBeInstanceOf(WorkerGone)
  expect(happened).not.toContain('restarted')
})
