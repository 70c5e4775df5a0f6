import { useState } from 'react'
import { ChoiceGroup } from '../parts/fields/choice-group.tsx'
import { DateTimeField } from '../parts/fields/date-time-field.tsx'
import { NumberField } from '../parts/fields/number-field.tsx'
import { PictureField } from '../parts/fields/picture-field.tsx'
import { SearchField } from '../parts/fields/search-field.tsx'
import { SelectField } from '../parts/fields/select-field.tsx'
import { TextArea, TextField } from '../parts/fields/text-field.tsx'
import { useLang } from '../words/lang.tsx'
import { Specimen } from './specimen.tsx'

export function Fields() {
  const { say } = useLang()
  const [told, setTold] = useState<readonly string[]>([])
  const tell = (news: string) => setTold((before) => [...before, news])
  const [search, setSearch] = useState('')
  const [unit, setUnit] = useState<string | null>(null)
  const [answer, setAnswer] = useState<'yes' | 'no' | null>(null)
  const [outcome, setOutcome] = useState<'solved' | 'partly' | 'not' | null>('partly')
  const name = say({ 'zh-CN': '联系人', en: 'Contact' })
  return (
    <>
      <Specimen name="TextField">
        <div className="columns">
          <TextField
            label={name}
            value=""
            onDraft={(text) => tell(`draft ${text}`)}
            onCommit={(text) => tell(`fact ${text}`)}
          />
          <TextField
            label={say({ 'zh-CN': '电话', en: 'Phone' })}
            hint={say({ 'zh-CN': '手机或带区号的座机', en: 'Mobile, or landline with area code' })}
            kind="tel"
            value="010-6255 0000"
            isOptional
            onCommit={() => undefined}
          />
          <TextField
            label={say({ 'zh-CN': '资产编号', en: 'Asset number' })}
            error={say({
              'zh-CN': '编号少一位，请对照机身标签再看一下。',
              en: 'One digit is missing: please check the label on the device.',
            })}
            value="ZC-2024-00"
            onCommit={() => undefined}
          />
          <TextField
            label={say({ 'zh-CN': '单号', en: 'Ticket number' })}
            value="INC-20260302-017"
            isDisabled
            onCommit={() => undefined}
          />
        </div>
        <ol data-told>
          {told.map((news, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: only ever grows
            <li key={index}>{news}</li>
          ))}
        </ol>
      </Specimen>
      <Specimen name="TextArea">
        <TextArea
          label={say({ 'zh-CN': '故障现象', en: 'Reported fault' })}
          hint={say({ 'zh-CN': '按客户的原话写', en: 'In the customer’s own words' })}
          value={say({
            'zh-CN':
              '财务室的激光打印机从昨天下午开始卡纸，一次只能打印一张，再打就报错，重启也没有用。\n面板上有黄灯。',
            en: 'Since yesterday afternoon the laser printer in the accounts office jams: it prints one sheet, then shows an error, and restarting does not help.\nA yellow light is on.',
          })}
          onCommit={() => undefined}
        />
      </Specimen>
      <Specimen name="NumberField">
        <div className="columns">
          <NumberField
            label={say({ 'zh-CN': '数量', en: 'Number' })}
            value={2}
            min={1}
            max={40}
            unit={say({ 'zh-CN': '件', en: 'pcs' })}
            onCommit={(number) => tell(`number ${number}`)}
          />
          <NumberField
            label={say({ 'zh-CN': '费用', en: 'Fee' })}
            value={null}
            step={0.01}
            unit={say({ 'zh-CN': '元', en: 'CNY' })}
            isOptional
            onCommit={() => undefined}
          />
        </div>
      </Specimen>
      <Specimen name="DateTimeField">
        <div className="columns">
          <DateTimeField
            label={say({ 'zh-CN': '约定时间', en: 'Appointment' })}
            value="2026-03-02T09:30"
            now={() => '2026-03-02T09:12'}
            onCommit={(time) => tell(`time ${time}`)}
          />
          <DateTimeField
            label={say({ 'zh-CN': '购买日期', en: 'Bought on' })}
            kind="date"
            value=""
            isOptional
            onCommit={() => undefined}
          />
        </div>
      </Specimen>
      <Specimen name="SelectField">
        <SelectField
          label={say({ 'zh-CN': '服务类别', en: 'Kind of service' })}
          placeholder={say({ 'zh-CN': '请选择', en: 'Please choose' })}
          options={[
            { id: 'repair', label: say({ 'zh-CN': '维修', en: 'Repair' }) },
            { id: 'installation', label: say({ 'zh-CN': '安装', en: 'Installation' }) },
            { id: 'inspection', label: say({ 'zh-CN': '巡检', en: 'Inspection' }) },
          ]}
          chosen={unit}
          onChoose={setUnit}
        />
      </Specimen>
      <Specimen name="ChoiceGroup segments">
        <ChoiceGroup
          label={say({ 'zh-CN': '是否涉密数据？', en: 'Is the data secret?' })}
          look="segments"
          choices={[
            { id: 'yes', label: say({ 'zh-CN': '是', en: 'Yes' }) },
            { id: 'no', label: say({ 'zh-CN': '否', en: 'No' }) },
          ]}
          chosen={answer}
          onChoose={setAnswer}
          {...(answer
            ? {}
            : {
                error: say({
                  'zh-CN': '请先问客户，再选一个。',
                  en: 'Please ask the customer, then choose one.',
                }),
              })}
        />
      </Specimen>
      <Specimen name="ChoiceGroup list">
        <ChoiceGroup
          label={say({ 'zh-CN': '处理结果', en: 'Outcome' })}
          choices={[
            { id: 'solved', label: say({ 'zh-CN': '已解决', en: 'Solved' }) },
            {
              id: 'partly',
              label: say({ 'zh-CN': '部分解决', en: 'Partly solved' }),
              hint: say({ 'zh-CN': '要写下一步和时间', en: 'The next step and its time are needed' }),
            },
            { id: 'not', label: say({ 'zh-CN': '未解决', en: 'Not solved' }) },
          ]}
          chosen={outcome}
          onChoose={setOutcome}
        />
      </Specimen>
      <Specimen name="SearchField">
        <SearchField
          label={say({ 'zh-CN': '搜索客户、单号、设备', en: 'Search customer, ticket, device' })}
          text={search}
          onSearch={setSearch}
        />
      </Specimen>
      <Specimen name="PictureField">
        <PictureField
          label={say({ 'zh-CN': '拍照或选图', en: 'Take or choose a photo' })}
          src={undefined}
          alt={say({ 'zh-CN': '工牌照片', en: 'Photo on the badge' })}
          onPick={(file) => tell(file.name)}
          removeLabel={say({ 'zh-CN': '去掉照片', en: 'Remove the photo' })}
          onRemove={() => undefined}
        />
      </Specimen>
    </>
  )
}
