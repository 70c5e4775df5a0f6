// Stands in for the overlay: its prompt is answered by the test.
globalThis.countersignBridge.overlay = {
  asksToClose: (verdicts) =>
    chrome.runtime.sendMessage({ asks: 'prompt', tickets: verdicts.map(({ ticket }) => ticket) }),
}
