// Measures in the page what a person would see: from a key or click to the next painted frame, and to the last change that followed it.
// WebKitGTK has no Event Timing, so a frame counts as painted in the first message after its animation callback.
window.watched = { paint: [], settled: [] };
const painted = (then) =>
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    // An open port lives on, and with it all that its answer can see.
    channel.port1.onmessage = () => {
      channel.port1.close();
      then(performance.now());
    };
    channel.port2.postMessage(0);
  });
// An event's own stamp is when the engine took it from the system.
const watch = (event) => {
  const from = event.timeStamp;
  let last = 0;
  painted((at) => {
    window.watched.paint.push(at - from);
    last = Math.max(last, at - from);
  });
  const changes = new MutationObserver(() => painted((at) => (last = at - from)));
  changes.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  setTimeout(() => {
    changes.disconnect();
    window.watched.settled.push(last);
  }, 400);
};
addEventListener('keydown', watch, true);
addEventListener('click', watch, true);
