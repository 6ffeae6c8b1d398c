import { COUNTRIES, type EntryOf, FIRST_YEAR, SEXES } from '@facialis/record';
import type { Asked } from '@facialis/record/store';
import { Trans, useLingui } from '@lingui/react/macro';
import { type FormEvent, useMemo, useState } from 'react';
import { useAddPerson } from '../api/record.ts';
import { useFieldText } from '../entries/words/use-field-text.ts';
import { AskedNote } from '../shared/asked-note.tsx';
import { ProblemNote } from '../shared/problem-note.tsx';

type Sex = (typeof SEXES)[number];

/** Asks for what a record needs to begin, and keeps it. What was typed stays until it is kept. */
export function PersonForm({
  by,
  onKept,
}: {
  /** Who fills it in. */
  readonly by: EntryOf<'person'>['author']['role'];
  readonly onKept: (person: string) => void;
}) {
  const { i18n } = useLingui();
  const text = useFieldText('person');
  const add = useAddPerson();
  const [name, setName] = useState('');
  const [birthYear, setBirthYear] = useState('');
  const [sex, setSex] = useState<Sex | null>(null);
  const [country, setCountry] = useState('');
  const [missing, setMissing] = useState<'birthYear' | 'sex' | null>(null);
  const [asked, setAsked] = useState<Asked['asked'] | null>(null);

  const keep = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const askFor = (field: 'birthYear' | 'sex') => {
      setMissing(field);
      form.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus();
    };
    const year = Number(birthYear);
    const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= new Date().getFullYear();
    if (!isYear) return askFor('birthYear');
    if (sex === null) return askFor('sex');
    setMissing(null);
    const content: EntryOf<'person'> = {
      kind: 'person',
      author: { role: by },
      ...(name.trim() !== '' && { name: name.trim() }),
      birthYear: year,
      sex,
      language: i18n.locale,
      ...(country !== '' && { country }),
    };
    const confirmed = asked?.map(({ code }) => code) ?? [];
    add.mutate(
      { content, confirmed },
      { onSuccess: (kept) => ('asked' in kept ? setAsked(kept.asked) : onKept(kept.person)) },
    );
  };
  return (
    <form onSubmit={keep} noValidate className="person-form">
      <label htmlFor="person-name">
        {text.label('name')} <Optional />
      </label>
      <input
        id="person-name"
        value={name}
        autoComplete="off"
        onChange={({ target }) => setName(target.value)}
      />
      <label htmlFor="person-birth-year">{text.label('birthYear')}</label>
      <input
        id="person-birth-year"
        name="birthYear"
        value={birthYear}
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-invalid={missing === 'birthYear'}
        aria-describedby={missing === 'birthYear' ? 'no-birth-year' : undefined}
        onChange={({ target }) => setBirthYear(target.value)}
      />
      {missing === 'birthYear' && (
        <p id="no-birth-year" className="missing" role="alert">
          <Trans>Write the year of birth with four digits, such as 1961.</Trans>
        </p>
      )}
      <fieldset>
        <legend>{text.label('sex')}</legend>
        {SEXES.map((one) => (
          <label key={one} className="check">
            <input type="radio" name="sex" checked={sex === one} onChange={() => setSex(one)} />
            {text.code('sex', one)}
          </label>
        ))}
      </fieldset>
      {missing === 'sex' && (
        <p className="missing" role="alert">
          <Trans>Choose one, or “not said”.</Trans>
        </p>
      )}
      <label htmlFor="person-country">
        {text.label('country')} <Optional />
      </label>
      <CountryChoice value={country} onChange={setCountry} />
      <p className="small soft">
        <Trans>Questions about doses and intervals go by the labels of this country.</Trans>
      </p>
      {asked && <AskedNote questions={asked} />}
      {add.error && <ProblemNote error={add.error} />}
      <div className="buttons">
        <button type="submit" disabled={add.isPending}>
          {asked ? <Trans>Yes, save it so</Trans> : <Trans>Begin the record</Trans>}
        </button>
      </div>
    </form>
  );
}

function Optional() {
  return (
    <span className="small soft">
      <Trans>(may be left out)</Trans>
    </span>
  );
}

function CountryChoice({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (country: string) => void;
}) {
  const { t, i18n } = useLingui();
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.locale, { type: 'region' });
    const { compare } = new Intl.Collator(i18n.locale);
    return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      compare(a.name, b.name),
    );
  }, [i18n.locale]);
  return (
    <select id="person-country" value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">{t`Not said`}</option>
      {countries.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}
