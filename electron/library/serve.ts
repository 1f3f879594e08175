import type { LibraryHandlers } from '../../shared/ipc/contract.ts'
import { ok } from '../../shared/result.ts'
import {
  listAlignments,
  openAlignment,
  removeAlignment,
  restoreAlignment,
  saveBeads,
} from './alignments/alignments.ts'
import { finishAlignment } from './alignments/finish.ts'
import { append } from './append.ts'
import { answersInTime } from './archive/answers.ts'
import { createArticle, describeArticle, removeArticle, restoreArticle } from './articles.ts'
import { checkSettingsOf, setCheckSettings } from './checkSettings.ts'
import { checksMark } from './checksMark.ts'
import { checkWaysOf } from './checkWays.ts'
import { serveComments } from './comments/serve.ts'
import { serveDictionary } from './dictionary.ts'
import { addEdition, openArticle } from './editions.ts'
import { serveConversion } from './exceptions/serve.ts'
import { gate } from './gate.ts'
import { serveHistory } from './history/serve.ts'
import { serveHouseRules } from './houseRules.ts'
import type { Library } from './library.ts'
import { facets, list } from './list.ts'
import { peopleIn, renamePerson } from './people/people.ts'
import { rememberPlace } from './place.ts'
import { serveQuality } from './quality/serve.ts'
import { elsewhere, fillRepetitions, takeFillingBack } from './repetitions.ts'
import { search } from './search.ts'
import { setSite, siteOf } from './site.ts'
import { summary } from './summary.ts'
import { serveTerms } from './terms/serve.ts'
import { unwaive, waive } from './waivers.ts'
import { serveWorkflow } from './workflow/serve.ts'

/** The library's part of the contract, on an open library. `clock` gives milliseconds, for what is measured. */
export function serveLibrary(library: Library, clock: () => number): LibraryHandlers {
  return {
    articles: {
      list: (query) => ok(list(library, query)),
      facets: () => ok(facets(library)),
      get: ({ article }) => summary(library, article),
      create: (article) => createArticle(library, article),
      describe: ({ article, metadata }) => describeArticle(library, article, metadata),
      remove: ({ article }) => removeArticle(library, article),
      restore: ({ article }) => restoreArticle(library, article),
      search: ({ query, most }) => {
        const began = clock()
        const hits = search(library, query, most)
        return ok({ hits, ms: clock() - began })
      },
    },
    comments: serveComments(library),
    alignments: {
      list: () => ok(listAlignments(library)),
      open: ({ alignment }) => openAlignment(library, alignment),
      save: ({ alignment, base, beads }) => saveBeads(library, alignment, base, beads),
      remove: ({ alignment }) => removeAlignment(library, alignment),
      restore: ({ alignment }) => restoreAlignment(library, alignment),
      finish: ({ alignment, base, ...outcome }) => finishAlignment(library, alignment, base, outcome),
    },
    editions: {
      open: ({ article }) => openArticle(library, article),
      add: ({ article, language }) => addEdition(library, article, language),
      append: (request) => append(library, request),
      gate: ({ article, language }) => gate(library, article, language),
      waive: (request) => waive(library, request),
      unwaive: ({ waiver }) => unwaive(library, waiver),
    },
    people: {
      list: () => ok(peopleIn(library)),
      rename: ({ person, name }) => renamePerson(library, person, name),
    },
    workflow: serveWorkflow(library),
    repetitions: {
      elsewhere: (place) => elsewhere(library, place),
      fill: (request) => fillRepetitions(library, request),
      takeBack: ({ filling }) => takeFillingBack(library, filling),
    },
    terms: serveTerms(library),
    ...serveConversion(library),
    place: {
      remember: (place) => {
        rememberPlace(library, place)
        return ok(null)
      },
    },
    site: {
      get: () => ok(siteOf(library)),
      set: (change) => setSite(library, change),
    },
    checks: {
      settings: () => ok(checkSettingsOf(library)),
      ways: ({ known }) => ok(checksMark(library) === known ? null : checkWaysOf(library)),
      archive: async ({ article }) => ok(await answersInTime(library, article, clock)),
      setSettings: (change) => setCheckSettings(library, change),
    },
    dictionary: serveDictionary(library),
    houseRules: serveHouseRules(library, clock),
    history: serveHistory(library),
    quality: serveQuality(library),
  }
}
