// The board of the benchmark in Excalidraw, as its own documentation embeds it. What others move comes over a socket.
import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const board = await (await fetch('/board.json')).json();
const elements = convertToExcalidrawElements(
  [
    ...board.cards.map(({ id, title, x, y, width, height }) => ({
      type: 'rectangle',
      id,
      x,
      y,
      width,
      height,
      label: { text: title, fontSize: 16 },
    })),
    ...board.links.map(({ from, to }) => ({
      type: 'arrow',
      x: 0,
      y: 0,
      start: { id: from },
      end: { id: to },
    })),
  ],
  { regenerateIds: false },
);

let api;
window.bench = {
  get isShown() {
    return (api?.getSceneElements().length ?? 0) >= board.cards.length && !api.getAppState().isLoading;
  },
  get zoom() {
    return api.getAppState().zoom.value;
  },
  /** Where a card is in the window. */
  placeOf(id) {
    const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState();
    const card = api.getSceneElements().find((element) => element.id === id);
    return {
      x: (card.x + scrollX) * zoom.value + offsetLeft,
      y: (card.y + scrollY) * zoom.value + offsetTop,
    };
  },
  mapPlaceOf: (id) => api.getSceneElements().find((element) => element.id === id),
};

createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, {
    excalidrawAPI: (given) => {
      api = given;
    },
    initialData: { elements, appState: { zoom: { value: 0.5 }, scrollX: 120, scrollY: 200 } },
  }),
);

/** Another's moves, as a collaborating page takes them in: newer versions of the elements that moved. */
const socket = new WebSocket(`ws://${location.host}/moves`);
socket.addEventListener('message', ({ data }) => {
  const moved = JSON.parse(data);
  api.updateScene({
    elements: api.getSceneElementsIncludingDeleted().map((element) => {
      const to = moved[element.id] ?? moved[element.containerId];
      if (to === undefined) return element;
      const dx = element.id in moved ? 0 : 20;
      return {
        ...element,
        x: to.x + dx,
        y: to.y + dx,
        version: element.version + 1,
        versionNonce: Math.random() * 2 ** 31,
      };
    }),
  });
});
