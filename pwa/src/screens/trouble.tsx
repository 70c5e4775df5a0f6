import type { Text } from '@countersign/shared/text'
import { Component, type ReactNode } from 'react'
import { Button } from '../parts/actions/button.tsx'
import { EmptyState } from '../parts/frame/empty-state.tsx'
import { PageFrame } from '../parts/frame/page-frame.tsx'
import { useRecordStore, useSetting } from '../record-store/index.ts'
import { useLang } from '../words/lang.tsx'
import { downloadFile } from './download-file.ts'
import { routes } from './routes.ts'

/** Stands around the app: a mistake of ours in drawing a screen leaves words and ways out, never a blank page. */
export class Trouble extends Component<{ children: ReactNode }, { error: unknown }> {
  override state: { error: unknown } = { error: undefined }

  static getDerivedStateFromError(error: unknown) {
    return { error }
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <TroubleScreen error={this.state.error} />
  }
}

function TroubleScreen({ error }: { error: unknown }) {
  const { say } = useLang()
  const store = useRecordStore()
  const [lent, lend] = useSetting('lent')
  const reopen = () => location.assign(routes.visits)
  const rescue = async () => {
    const { name, file } = await store.exportVisits('all')
    downloadFile(file, name)
  }
  return (
    <PageFrame title={say(words.title)}>
      <EmptyState
        icon="warning"
        title={say(words.title)}
        action={
          <div className="row">
            <Button kind="primary" onPress={reopen}>
              {say(words.reopen)}
            </Button>
            {lent ? (
              <Button
                icon="lock"
                onPress={() => {
                  lend({ ...lent, next: routes.visit(lent.visit) })
                  reopen()
                }}
              >
                {say(words.engineer)}
              </Button>
            ) : (
              <Button icon="share" onPress={rescue}>
                {say(words.export)}
              </Button>
            )}
          </div>
        }
      >
        {say(lent ? words.lent : words.note)}
      </EmptyState>
      {!lent && <p className="soft">{String(error)}</p>}
    </PageFrame>
  )
}

const words = {
  title: { 'zh-CN': '这个页面出错了', en: 'This screen has failed' },
  note: {
    'zh-CN': '已经保存的内容都在。请重新打开；如果又出错，请导出全部内容，并把下面这行字告诉管理员。',
    en: 'Everything saved is still there. Open it anew; if it fails again, export everything and tell your administrator the line below.',
  },
  lent: {
    'zh-CN': '已经保存的内容都在。请重新打开，或交还工程师。',
    en: 'Everything saved is still there. Open it anew, or hand the tablet back to the engineer.',
  },
  engineer: { 'zh-CN': '我是工程师，继续', en: 'I’m the engineer: go on' },
  reopen: { 'zh-CN': '重新打开', en: 'Open it anew' },
  export: { 'zh-CN': '导出全部', en: 'Export everything' },
} satisfies { [name: string]: Text }
