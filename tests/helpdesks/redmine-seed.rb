# Makes settings, people, fields and the tickets of tickets.json; says as JSON what they are called, and the admin's API key.
require 'json'

Setting.rest_api_enabled = '1'
Setting.default_language = 'zh'
Setting.app_title = '服务台'
Setting.attachment_max_size = '10240'

def person(login, **more)
  user = User.find_by_login(login) || User.new(login: login)
  user.assign_attributes(**more)
  user.password = user.password_confirmation = 'password1'
  user.must_change_passwd = false
  user.save!(validate: false)
  user
end
admin = person('admin', language: 'zh')
engineer = person('wanggong', firstname: '工', lastname: '王', mail: 'wang@helpdesk.test', language: 'zh', status: 1)

project = Project.create!(
  identifier: 'onsite', name: '现场服务', is_public: true,
  enabled_module_names: %w[issue_tracking time_tracking files], trackers: Tracker.all
)
[admin, engineer].each { |user| Member.create!(project: project, principal: user, roles: [Role.givable.first]) }

fields = { '客户姓名' => 'person', '客户电话' => 'phone', '客户邮箱' => 'mail', '服务地址' => 'address', '设备' => 'asset' }
fields = fields.to_h do |name, key|
  [IssueCustomField.create!(name: name, field_format: 'string', is_for_all: true, trackers: Tracker.all, is_filter: true), key]
end

tickets = JSON.parse(File.read(ARGV[0])).to_h do |told|
  # Its `safe_attributes` look at who is asking; a plain assignment doesn't.
  issue = Issue.new(
    project: project, tracker: Tracker.order(:position).last, author: admin, subject: told['subject'],
    description: told['content'], priority: IssuePriority.default, start_date: '2026-11-16',
    due_date: told['due']&.slice(0, 10), assigned_to: told['owner'] && engineer,
    custom_field_values: fields.to_h { |field, key| [field.id.to_s, told[key]] }
  )
  issue.save!
  [told['name'], issue.id.to_s]
end

puts({ token: admin.api_key, tickets: tickets }.to_json)
