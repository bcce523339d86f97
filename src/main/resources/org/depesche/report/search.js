'use strict';
// Finds articles and events in the index, by text, person, place, organisation, type and date.
const depesche = (function () {
  const PAGE = 60;
  const MOST_SUGGESTIONS = 400;
  const data = { types: [], names: [], articles: [], mentions: [], events: [] };
  let found = [];
  let shown = 0;

  function add(kind, rows) {
    for (const row of rows) {
      data[kind].push(row);
    }
  }

  function fold(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  // The numbers of the names of a type that contain the words; null if there is no condition.
  function names(words, type) {
    if (!words) {
      return null;
    }
    const wanted = fold(words);
    const exact = new Set();
    const near = new Set();
    data.names.forEach((name, number) => {
      if (name[1] === type && name[4].includes(wanted)) {
        near.add(number);
        if (name[4] === wanted) {
          exact.add(number);
        }
      }
    });
    return exact.size ? exact : near;
  }

  function conditions(form) {
    const value = (name) => form.elements[name].value.trim();
    const sets = [
      names(value('person'), 'PER'),
      names(value('place'), 'LOC'),
      names(value('org'), 'ORG'),
    ].filter((set) => set !== null);
    if (value('name')) {
      const number = data.names.findIndex((name) => name[2] === value('name'));
      sets.push(new Set([number]));
    }
    return {
      words: fold(value('q')).split(/\s+/).filter(Boolean),
      sets,
      type: value('type') ? data.types.indexOf(value('type')) : -1,
      from: value('from'),
      to: value('to'),
      facts: form.elements.facts.checked,
      events: value('view') === 'events',
    };
  }

  function meets(set, numbers) {
    return numbers.some((number) => set.has(number));
  }

  // A month or a year is within the dates if it touches them.
  function within(day, wanted) {
    return (!wanted.from || day >= wanted.from.slice(0, day.length)) &&
      (!wanted.to || (day && day <= wanted.to.slice(0, day.length))) &&
      (day || (!wanted.from && !wanted.to));
  }

  function parties(event) {
    return event[6].concat(event[7], event[8]);
  }

  function label(party) {
    return typeof party === 'number' ? data.names[party][0] : party;
  }

  function isEvent(event, wanted) {
    const all = parties(event);
    return (wanted.type < 0 || event[2] === wanted.type) &&
      (!wanted.facts || event[4] === 1) &&
      within(event[3], wanted) &&
      wanted.sets.every((set) => meets(set, all)) &&
      wanted.words.every((word) => fold(event[5]).includes(word) ||
        data.articles[event[0]][3].includes(word) ||
        all.some((party) => fold(label(party)).includes(word)));
  }

  function isArticle(number, wanted, typed) {
    const article = data.articles[number];
    const mentions = data.mentions[number];
    return within(article[2], wanted) &&
      (typed === null || typed.has(number)) &&
      wanted.sets.every((set) => meets(set, mentions)) &&
      wanted.words.every((word) => article[3].includes(word) ||
        mentions.some((name) => data.names[name][4].includes(word)));
  }

  function newest(left, right) {
    return left.day < right.day ? 1 : left.day > right.day ? -1 : left.number - right.number;
  }

  function find(wanted) {
    if (wanted.events) {
      return data.events
        .map((event, number) => ({ event, number, day: event[3] }))
        .filter((hit) => isEvent(hit.event, wanted))
        .sort(newest);
    }
    let typed = null;
    if (wanted.type >= 0 || wanted.facts) {
      typed = new Set(data.events
        .filter((event) => (wanted.type < 0 || event[2] === wanted.type) &&
          (!wanted.facts || event[4] === 1))
        .map((event) => event[0]));
    }
    return data.articles
      .map((article, number) => ({ article, number, day: article[2] }))
      .filter((hit) => isArticle(hit.number, wanted, typed))
      .sort(newest);
  }

  function element(name, className, text) {
    const node = document.createElement(name);
    if (className) {
      node.className = className;
    }
    if (text) {
      node.textContent = text;
    }
    return node;
  }

  function isolated(parent, text) {
    parent.append(element('bdi', '', text));
    return parent;
  }

  function link(href, text) {
    const node = element('a');
    node.href = href;
    return isolated(node, text);
  }

  // A day or a month as the other pages write it; a year alone stays.
  function inWords(day) {
    if (!/^[1-9]\d{3}-\d\d/.test(day)) {
      return day;
    }
    const [year, month, date] = day.split('-').map(Number);
    const form = { timeZone: 'UTC', year: 'numeric', month: 'long' };
    return new Date(Date.UTC(year, month - 1, date || 1)).toLocaleDateString(
      document.documentElement.lang === 'en' ? 'en-GB' : 'de',
      date ? { ...form, day: 'numeric' } : form);
  }

  function eventLine(event) {
    const line = element('span', 'hit-event');
    const type = data.types[event[2]];
    const option = document.querySelector('option[value="' + CSS.escape(type) + '"]');
    const tone = option ? option.dataset.tone : 'other';
    line.append(element('span', 'chip ' + tone, option ? option.textContent : type), ' ');
    const texts = [event[6].map(label).join(', '), event[5], event[7].map(label).join(', '),
      event[8].map(label).join(', ')];
    texts.filter(Boolean).forEach((text, i) => {
      line.append(i ? ' · ' : '');
      isolated(line, text);
    });
    return line;
  }

  function show(hit) {
    const item = element('li');
    const number = hit.event ? hit.event[0] : hit.number;
    const article = data.articles[number];
    const path = 'articles/' + article[0] + '.html';
    if (hit.event) {
      item.append(eventLine(hit.event));
    }
    item.append(link(hit.event ? path + '#' + hit.event[1] : path, article[1]));
    const time = element('time', '', inWords(hit.day));
    time.dateTime = hit.day;
    item.append(time);
    return item;
  }

  function more() {
    const list = document.getElementById('results');
    const upTo = Math.min(found.length, shown + PAGE);
    for (; shown < upTo; shown++) {
      list.append(show(found[shown]));
    }
    document.getElementById('more').hidden = shown >= found.length;
  }

  function search(form) {
    found = find(conditions(form));
    shown = 0;
    document.getElementById('results').replaceChildren();
    const count = document.getElementById('count');
    count.textContent = found.length
      ? found.length.toLocaleString(document.documentElement.lang) + ' ' + count.dataset.label
      : count.dataset.none;
    more();
  }

  function remember(form) {
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(form)) {
      if (value && !(key === 'view' && value === 'articles')) {
        query.set(key, value);
      }
    }
    const text = query.toString();
    history.replaceState(null, '', text ? '?' + text : location.pathname);
  }

  function recall(form) {
    for (const [key, value] of new URLSearchParams(location.search)) {
      const field = form.elements[key];
      if (field && field.type === 'checkbox') {
        field.checked = true;
      } else if (field) {
        field.value = value;
      }
    }
    const name = data.names.find((row) => row[2] === form.elements.name.value);
    const fields = { PER: 'person', LOC: 'place', ORG: 'org', MISC: 'q' };
    if (name) {
      form.elements[fields[name[1]]].value = name[0];
    }
  }

  function suggest() {
    for (const type of ['PER', 'LOC', 'ORG']) {
      const list = document.getElementById('list-' + type);
      for (const name of data.names.filter((row) => row[1] === type).slice(0, MOST_SUGGESTIONS)) {
        const option = element('option');
        option.value = name[0];
        list.append(option);
      }
    }
  }

  function start() {
    data.names.forEach((name) => name.push(fold(name[0])));
    data.articles.forEach((article) => article.push(fold(article[1])));
    const form = document.getElementById('search');
    suggest();
    recall(form);
    search(form);
    let timer = 0;
    form.addEventListener('input', (event) => {
      if (event.target.name !== 'view') {
        form.elements.name.value = '';
      }
      clearTimeout(timer);
      timer = setTimeout(() => { search(form); remember(form); }, 120);
    });
    form.addEventListener('reset', () => setTimeout(() => {
      form.elements.name.value = '';
      search(form);
      remember(form);
    }));
    form.addEventListener('submit', (event) => event.preventDefault());
    document.getElementById('more').addEventListener('click', more);
  }

  return { add, start };
})();
