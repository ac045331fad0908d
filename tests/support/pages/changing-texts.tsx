import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { surviveTranslation } from '#layouts/survive-translation.ts';

/** Texts as React components should not have them: beside others, moving, coming and going. */
function ChangingTexts() {
  const [n, setN] = useState(0);
  return (
    <>
      <button
        onClick={() => {
          setN(n + 1);
        }}
      >
        on
      </button>
      <p>
        {n} of 4{n % 2 === 0 && ' even'}
        {n % 3 === 0 ? <b>third</b> : ' no third'} {n > 1 ? 'late' : 'soon'}
      </p>
    </>
  );
}

surviveTranslation(document);
createRoot(document.querySelector('main') ?? document.body).render(<ChangingTexts />);
