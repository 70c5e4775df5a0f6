// Stands in for the background of the extension: it answers as the test says, and notes what it was asked.
globalThis.fake = { sites: {}, may: false, silent: false, asked: [], prompts: [], answer: undefined }
const answers = {
  site: (_ask, sender) => fake.sites[new URL(sender.url).origin],
  overlay: async (_ask, sender) => {
    const target = { tabId: sender.tab.id, documentIds: [sender.documentId] }
    await chrome.scripting.executeScript({ target, files: ['overlay.js'] })
    return true
  },
  verdicts: ({ tickets }) =>
    fake.silent ? new Promise(() => {}) : tickets.map((ticket) => ({ ticket, may: fake.may, missing: [] })),
  prompt: ({ tickets }) =>
    new Promise((resolve) => {
      fake.prompts.push(tickets)
      fake.answer = resolve
    }),
  // The page has the answer to its prompt.
  answered: () => {
    fake.answer = undefined
    return true
  },
  // The guest's news until now.
  news: () => true,
}
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  fake.asked.push(message)
  Promise.resolve(answers[message.asks](message, sender)).then(respond)
  return true
})
chrome.webNavigation.onHistoryStateUpdated.addListener(({ tabId, documentId }) => {
  chrome.tabs.sendMessage(tabId, { tells: 'navigated' }, { documentId }).catch(() => {})
})
