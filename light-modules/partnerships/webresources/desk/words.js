// What the page says, in the language of the editor.

import { LABELS as DE } from './labels-de.js';
import { LABELS as EN } from './labels-en.js';

const LABELS = { de: DE, en: EN };

/** German first. */
export const LANGUAGES = Object.keys(LABELS);

const LOCALES = { de: 'de-DE', en: 'en-GB' };

/** The words of one language. */
export class Words {
  constructor(lang) {
    this.lang = lang;
    this.labels = LABELS[lang];
    this.locale = LOCALES[lang];
    this.plurals = new Intl.PluralRules(this.locale);
  }

  has(key) {
    return key in this.labels;
  }

  /** A label with {0}, {1} … filled in; an unknown one shows as its key. */
  text(key, ...values) {
    const label = this.labels[key] ?? key;
    return label.replace(/\{(\d)\}/g, (blank, index) => values[index] ?? blank);
  }

  /** The label for one or for several, with the number as {0}. */
  count(key, number, ...values) {
    const form = this.plurals.select(number) === 'one' ? 'one' : 'other';
    return this.text(`${key}.${form}`, this.number(number), ...values);
  }

  number(value) {
    return value.toLocaleString(this.locale);
  }

  percent(part, digits = 0) {
    return part.toLocaleString(this.locale, { style: 'percent', maximumFractionDigits: digits });
  }

  score(value) {
    return value.toLocaleString(this.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  }

  /** The day that was meant where it takes place, whatever the time zone here. */
  day(timestamp) {
    const day = new Date(`${timestamp.slice(0, 10)}T00:00:00Z`);
    return new Intl.DateTimeFormat(this.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
  }

  /** What a language is called. */
  language(lang) {
    const name = new Intl.DisplayNames([this.locale], { type: 'language' }).of(lang);
    return name.charAt(0).toLocaleUpperCase(this.locale) + name.slice(1);
  }

  list(texts) {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(texts);
  }
}
