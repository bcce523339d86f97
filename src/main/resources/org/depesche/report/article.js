'use strict';
// Lights up the words of an event in the text, and turns kinds of marks on and off.
(function () {
  const text = document.getElementById('text');
  const cards = Array.from(document.querySelectorAll('.card'));
  let kept = '';

  function light(id) {
    for (const card of cards) {
      const on = card.id === id;
      card.classList.toggle('on', on);
      card.querySelector('button').setAttribute('aria-pressed', String(on && kept === id));
    }
    if (!text) {
      return;
    }
    for (const word of text.querySelectorAll('[data-v]')) {
      const part = word.dataset.v.split(' ').find((v) => id && v.startsWith(id + ':'));
      word.classList.toggle('lit', Boolean(part));
      const role = part ? part.slice(part.indexOf(':') + 1) : '';
      if (role) {
        word.dataset.lit = role;
        const dt = document.querySelector('#' + CSS.escape(id) + ' .r-' + role + ' dt');
        word.dataset.label = dt ? dt.textContent : '';
      } else {
        delete word.dataset.lit;
        delete word.dataset.label;
      }
    }
    text.classList.toggle('reading', Boolean(id));
  }

  function keep(id) {
    kept = kept === id ? '' : id;
    light(kept);
  }

  for (const card of cards) {
    const button = card.querySelector('button');
    card.addEventListener('mouseenter', () => light(card.id));
    card.addEventListener('mouseleave', () => light(kept));
    button.addEventListener('focus', () => light(card.id));
    button.addEventListener('blur', () => light(kept));
    button.addEventListener('click', () => {
      keep(card.id);
      const word = text && text.querySelector('.lit.trigger');
      if (word && kept) {
        word.scrollIntoView({ block: 'nearest' });
      }
    });
  }

  if (text) {
    text.addEventListener('click', (event) => {
      const word = event.target.closest('.trigger');
      if (!word || event.target.closest('a')) {
        return;
      }
      const part = word.dataset.v.split(' ').find((v) => v.endsWith(':trigger'));
      keep(part.slice(0, part.indexOf(':')));
      const card = document.getElementById(kept);
      if (card) {
        card.scrollIntoView({ block: 'nearest' });
      }
    });
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      kept = '';
      light('');
    }
  });

  for (const box of document.querySelectorAll('[data-show]')) {
    const apply = () => text.classList.toggle('no-' + box.dataset.show, !box.checked);
    box.addEventListener('change', apply);
    apply();
  }

  const named = location.hash.slice(1);
  if (cards.some((card) => card.id === named)) {
    keep(named);
  }
})();
