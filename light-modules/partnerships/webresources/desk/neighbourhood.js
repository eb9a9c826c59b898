// The neighbourhood as a small picture, and the same as a list.

import { readNeighbourhood } from './api.js';
import { el, svg } from './dom.js';
import { layout } from './neighbourhood-layout.js';
import { itemLink, metaLine, panel, problem, titleOf, typeMark, waiting } from './parts.js';
import { itemAddress, TYPES } from './place.js';

/** Labels have room in a picture of this width in pixels; below it dots have numbers. */
const WIDE = 720;

const LABEL_CHARACTERS = 32;

/** So many ties among the neighbours are drawn and told, the strongest. */
const CROSS_TIES = 12;
const THICKEST = 6;
const THICKEST_CROSS = 2;
const SIZE = 9;

export class Neighbourhood {
  constructor(item, context) {
    Object.assign(this, { item, context });
    const { words } = context;
    this.picture = el('div', { class: 'picture' }, waiting(words));
    this.list = el('ol', { class: 'neighbours' });
    this.more = el('details', {}, el('summary', {}, words.text('neighbourhoodList')), this.list);
    this.element = panel('neighbourhood', words.text('neighbourhood'),
      el('p', { class: 'quiet' }, words.text('neighbourhoodLead')), this.picture,
      this.more);
    this.watch = new ResizeObserver(() => this.draw());
    this.watch.observe(this.picture);
    context.signal.addEventListener('abort', () => this.watch.disconnect());
  }

  async refresh() {
    try {
      this.answer = strongest(await readNeighbourhood(this.item, this.context.lang));
      this.drawnWide = null;
      this.draw();
      this.list.replaceChildren(...this.answer.items.slice(1).map((item, index) => this.entry(item, index + 1)));
    } catch (failure) {
      this.picture.replaceChildren(problem('listFailed', failure, this.context));
    }
  }

  draw() {
    const isWide = this.picture.clientWidth >= WIDE;
    if (!this.answer || this.drawnWide === isWide) {
      return;
    }
    this.drawnWide = isWide;
    this.more.open = !isWide;
    const { words } = this.context;
    this.picture.replaceChildren(this.answer.items.length < 2
      ? el('p', { class: 'quiet' }, words.text('neighbourhoodNone')) : this.drawing(isWide),
    el('p', { class: 'legend' }, TYPES.map((type) => typeMark(type, words))));
  }

  drawing(isWide) {
    const { items, ties } = this.answer;
    const { width, height, dots } = layout(items.slice(1).map((item) => item.score), isWide);
    const best = Math.max(...ties.map((tie) => tie.score), Number.MIN_VALUE);
    const picture = svg('svg', {
      viewBox: `0 0 ${width} ${height}`, role: 'group', class: isWide ? 'wide' : 'narrow',
      'aria-label': this.context.words.text('neighbourhoodPicture', titleOf(this.item)),
    });
    picture.append(
      ...ties.map((tie) => this.tie(tie, dots, best)),
      ...items.map((item, index) => this.dot(item, index, dots[index], isWide)));
    return picture;
  }

  tie({ from, to, score }, dots, best) {
    const isOwn = from === 0;
    const [one, other] = [dots[from], dots[to]];
    const middle = dots[0];
    // Ties among the neighbours bend towards the middle, away from the labels.
    const bend = isOwn ? '' : ` Q ${(one.x + other.x + 2 * middle.x) / 4} ${(one.y + other.y) / 2},`;
    return svg('path', {
      class: isOwn ? 'tie own' : 'tie', 'data-ends': `${from} ${to}`,
      d: `M ${one.x} ${one.y}${bend || ' L'} ${other.x} ${other.y}`,
      'stroke-width': Math.max(1, (score / best) * (isOwn ? THICKEST : THICKEST_CROSS)),
    });
  }

  dot(item, index, { x, y, side }, isWide) {
    const title = titleOf(item);
    const group = svg('g', { transform: `translate(${x} ${y})`, class: `dot ${item.type}${index === 0 ? ' middle' : ''}` },
      svg('title', {}, title), shape(item.type, index === 0 || !isWide ? SIZE * 1.4 : SIZE));
    if (isWide && index > 0) {
      group.append(svg('text', { x: side * 18, y: 4.5, 'text-anchor': side > 0 ? 'start' : 'end' }, short(title)));
    } else if (index > 0) {
      group.append(svg('text', { class: 'number', y: 4.5, 'text-anchor': 'middle' }, String(index)));
    }
    return index === 0 ? group : this.link(item, index, group);
  }

  link(item, index, group) {
    const mark = (isMarked) => this.picture.querySelectorAll('.tie').forEach((tie) => {
      tie.classList.toggle('marked', isMarked && tie.dataset.ends.split(' ').includes(String(index)));
    });
    return svg('a', {
      href: itemAddress(item, this.context.lang), 'aria-label': titleOf(item),
      mouseenter: () => mark(true), mouseleave: () => mark(false), focus: () => mark(true), blur: () => mark(false),
    }, group);
  }

  entry(item, index) {
    const { words } = this.context;
    const others = this.answer.ties.filter((tie) => tie.from !== 0 && (tie.from === index || tie.to === index))
      .map((tie) => (tie.from === index ? tie.to : tie.from)).sort((one, other) => one - other);
    return el('li', {},
      metaLine(item, words, el('span', {}, words.text('score', words.score(item.score)))),
      itemLink(item, this.context),
      others.length === 0 ? null
        : el('p', { class: 'quiet' }, words.text('neighbourhoodTies', words.list(others.map((each) => words.number(each))))));
  }
}

/** Types differ by shape, too, for those who do not see the colours. */
function shape(type, size) {
  const shapes = {
    'event-reports': () => svg('circle', { r: size }),
    'news-teasers': () => svg('rect', { x: -size, y: -size, width: 2 * size, height: 2 * size, rx: 2 }),
    'partnership-profiles': () => svg('path', { d: `M 0 ${-size * 1.3} L ${size * 1.3} 0 L 0 ${size * 1.3} L ${-size * 1.3} 0 Z` }),
  };
  return shapes[type]();
}

/** The ties of the item, weakest first, so that they are drawn over the strongest of the others. */
function strongest({ items, ties }) {
  const byScore = ties.filter((tie) => tie.from !== tie.to).sort((one, other) => one.score - other.score);
  const isOwn = (tie) => tie.from === 0;
  return { items, ties: [...byScore.filter((tie) => !isOwn(tie)).slice(-CROSS_TIES), ...byScore.filter(isOwn)] };
}

function short(title) {
  return title.length > LABEL_CHARACTERS ? `${title.slice(0, LABEL_CHARACTERS - 1).trimEnd()}…` : title;
}
