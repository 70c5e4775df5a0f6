// Stands in for the overlay: its prompt is answered by the test.
globalThis.countersignBridge.overlay = {
  asksToClose: async (verdicts) => {
    const answer = await chrome.runtime.sendMessage({
      asks: 'prompt',
      tickets: verdicts.map(({ ticket }) => ticket),
    })
    void chrome.runtime.sendMessage({ asks: 'answered' })
    return answer
  },
}
