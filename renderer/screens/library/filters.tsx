import { type ReactNode, useState } from 'react'
import { type EditionStatus, editionStatuses } from '../../../shared/document/article.ts'
import type { Facet, Facets } from '../../../shared/ipc/answers.ts'
import { isLanguage } from '../../../shared/locale.ts'
import { filterList, type ListView, useSession } from '../../state/session.ts'
import { useInterface, useText } from '../../text/useText.ts'
import { Button } from '../../ui/button.tsx'
import styles from '../../ui/filters.module.css'
import { inLanguage } from './localWords.ts'
import { SampleNote } from './sampleNote.tsx'

/** Facets of a group that are shown before "show all". */
const fewFacets = 8

/** The left side of the library: its name, and what the list can be narrowed to, with counts. */
export function Filters({ facets, view }: { readonly facets: Facets | null; readonly view: ListView }) {
  const t = useText()
  const reader = useInterface()
  const library = useSession((session) => session.libraries.library)
  const everything = !view.status && !view.section && !view.language && !view.person
  return (
    <nav className={styles.filters} aria-label={t('filter.label')} data-pane>
      <h1 className={styles.name}>{library?.sample ? t('library.sample.name') : library?.name}</h1>
      <FacetButton
        active={everything}
        count={facets?.articles}
        onClick={() => filterList({ status: null, section: null, language: null, person: null })}
      >
        {t('filter.all')}
      </FacetButton>
      <FacetGroup
        title={t('filter.status')}
        facets={sorted(facets?.statuses, editionStatuses)}
        active={view.status}
        onChoose={(value) => filterList({ status: isStatus(value) ? value : null })}
        nameOf={({ value }) => (isStatus(value) ? t(`status.${value}`) : value)}
      />
      <FacetGroup
        title={t('filter.section')}
        facets={facets?.sections ?? []}
        active={view.section}
        onChoose={(section) => filterList({ section })}
        nameOf={({ label, value }) => named(inLanguage(label, reader), value)}
      />
      <FacetGroup
        title={t('filter.language')}
        facets={facets?.languages ?? []}
        active={view.language}
        onChoose={(value) => filterList({ language: value && isLanguage(value) ? value : null })}
        nameOf={({ value }) => (isLanguage(value) ? t(`language.${value}`) : value)}
      />
      <FacetGroup
        title={t('filter.person')}
        facets={facets?.people ?? []}
        active={view.person}
        onChoose={(person) => filterList({ person })}
        nameOf={({ label, value }) => named(inLanguage(label, reader), value)}
      />
      {library?.sample ? <SampleNote /> : null}
    </nav>
  )
}

interface GroupProps {
  readonly title: string
  readonly facets: readonly Facet[]
  readonly active: string | null
  readonly onChoose: (value: string | null) => void
  readonly nameOf: (facet: Facet) => ReactNode
}

function FacetGroup({ title, facets, active, onChoose, nameOf }: GroupProps) {
  const t = useText()
  const [all, setAll] = useState(false)
  if (facets.length === 0) return null
  const shown = all ? facets : facets.filter(({ value }, at) => at < fewFacets || value === active)
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>{title}</h2>
      {shown.map((facet) => (
        <FacetButton
          key={facet.value}
          active={facet.value === active}
          count={facet.count}
          onClick={() => onChoose(facet.value === active ? null : facet.value)}
        >
          {nameOf(facet)}
        </FacetButton>
      ))}
      {facets.length > fewFacets ? (
        <Button kind="quiet" className={styles.more} onClick={() => setAll(!all)}>
          {all ? t('filter.fewer') : t('filter.more', { count: facets.length })}
        </Button>
      ) : null}
    </section>
  )
}

interface FacetProps {
  readonly active: boolean
  readonly count: number | undefined
  readonly onClick: () => void
  readonly children: ReactNode
}

function FacetButton({ active, count, onClick, children }: FacetProps) {
  const t = useText()
  return (
    <button type="button" className={styles.facet} aria-pressed={active} onClick={onClick}>
      <span className={styles.label}>{children}</span>
      {count === undefined ? null : <span className={styles.count}>{t('filter.count', { count })}</span>}
    </button>
  )
}

function named({ text, lang }: { text: string; lang: string }, value: string) {
  return text ? <span lang={lang}>{text}</span> : value
}

function isStatus(value: string | null): value is EditionStatus {
  return value !== null && (editionStatuses as readonly string[]).includes(value)
}

function sorted(facets: readonly Facet[] | undefined, order: readonly string[]): readonly Facet[] {
  return [...(facets ?? [])].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
}
