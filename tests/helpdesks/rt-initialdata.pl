# Queue, custom fields, people and rights, in the form that rt-setup-database reads.
use utf8;

our @Queues = ({
    Name => '现场服务', Description => 'On-site service', SLADisabled => 1,
    CorrespondAddress => 'service@helpdesk.test', CommentAddress => 'service-comment@helpdesk.test',
});

our @Users = (
    { Name => 'wanggong', Password => 'password', EmailAddress => 'wang@helpdesk.test', RealName => '王工', Lang => 'zh-CN', Privileged => 1 },
    { Name => 'zhangwei@hualian.test', EmailAddress => 'zhangwei@hualian.test', RealName => '张伟', Organization => '华联商贸有限公司' },
    { Name => 'liting@ruikang.test', EmailAddress => 'liting@ruikang.test', RealName => '李婷', Organization => '瑞康诊所' },
);

our @CustomFields = (
    { Name => '客户电话', Type => 'FreeformSingle', Queue => ['现场服务'] },
    { Name => '服务地址', Type => 'FreeformSingle', Queue => ['现场服务'] },
    { Name => '设备',     Type => 'FreeformSingle', Queue => ['现场服务'] },
    { Name => '预约时间', Type => 'DateTimeSingle', Queue => ['现场服务'] },
);

our @ACL = map { { Right => $_, GroupDomain => 'SystemInternal', GroupType => 'Privileged', Queue => '现场服务' } } qw(
    SeeQueue ShowTicket CreateTicket ReplyToTicket CommentOnTicket ModifyTicket OwnTicket TakeTicket
    ShowTicketComments SeeCustomField ModifyCustomField ShowOutgoingEmail WatchAsAdminCc
);
push @ACL, map { { Right => $_, GroupDomain => 'SystemInternal', GroupType => 'Privileged' } }
    qw(ManageAuthTokens ShowAssetsMenu ModifySelf LoadSavedSearch);

1;
