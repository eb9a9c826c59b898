// Changes the overrides of an item and remembers how they were.

import { hideOutcome, showOutcome } from './outcome.js';
import { fromAnswer } from './overrides.js';
import { write, WriteError } from './overrides-writer.js';
import { isInMagnolia } from './place.js';
import { readItem } from './api.js';

const REFUSED = [401, 403];

export class Editing {
  /**
   * @param answer of the desk endpoint for the item
   * @param onChange called when the overrides are others, also after a failure
   */
  constructor(answer, context, onChange) {
    this.item = answer;
    this.context = context;
    this.onChange = onChange;
    this.overrides = fromAnswer(answer.overrides);
    this.past = [];
    this.isBusy = false;
  }

  get isEditable() {
    return this.item.editable;
  }

  /** Writes the wanted list and says so in a sentence. */
  async change(wanted, sentence, hint = null) {
    if (this.isBusy) {
      return;
    }
    await this.saveFrom(this.overrides, wanted, sentence, hint);
  }

  /** @param before what an undo leads back to */
  async saveFrom(before, wanted, sentence, hint) {
    const failure = await this.save(wanted);
    if (failure) {
      this.sayWhy(failure, () => this.saveFrom(before, wanted, sentence, hint));
    } else {
      this.past.push({ before, sentence });
      this.say(sentence, hint);
    }
  }

  async undo() {
    const last = this.past.pop();
    const failure = await this.save(last.before);
    if (failure) {
      this.sayWhy(failure, () => { this.past = [last]; this.undo(); });
    } else {
      this.say(this.context.words.text('did.undo', last.sentence));
    }
  }

  say(text, hint = null) {
    const { words } = this.context;
    const hints = [hint, isInMagnolia ? words.text('publishHint') : null].filter(Boolean).join(' ');
    const action = this.past.length > 0 ? { key: 'undo', run: () => this.undo() } : null;
    showOutcome({ text, hint: hints || null, action }, this.context);
  }

  /** Null when all went well, otherwise why it did not. */
  async save(wanted) {
    this.isBusy = true;
    hideOutcome();
    this.context.announce(this.context.words.text('saving'));
    document.body.classList.add('saving');
    let failed = null;
    try {
      await write(this.item, this.overrides, wanted);
    } catch (failure) {
      failed = failure instanceof WriteError ? failure : new WriteError('half', failure);
    }
    await this.reload();
    this.isBusy = false;
    document.body.classList.remove('saving');
    return failed;
  }

  /** The overrides as they stand now, whatever was meant to be written. */
  async reload() {
    try {
      const answer = await readItem(this.item, this.context.lang);
      this.overrides = fromAnswer(answer.overrides);
    } catch (failure) {
      this.context.failed(failure);
    }
    this.onChange();
  }

  /** @param again writes once more what was wanted, which also clears away what is there twice */
  sayWhy(failure, again) {
    const { words } = this.context;
    const kind = REFUSED.includes(failure.status) && failure.kind === 'refused' ? 'forbidden' : failure.kind;
    this.past = [];
    const action = kind === 'half' ? { key: 'retry', run: again } : null;
    showOutcome({ text: words.text(`failed.${kind}`, failure.message), isFailure: true, action }, this.context);
  }
}
