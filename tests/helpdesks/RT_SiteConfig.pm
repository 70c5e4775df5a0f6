# Everything it writes is below one folder, so that several of them can run, as any user.
my $folder = $ENV{RT_FOLDER};
Set($rtname, 'helpdesk.test');
Set($Organization, 'helpdesk.test');
Set($WebDomain, '127.0.0.1');
Set($WebPort, $ENV{RT_PORT});
Set($WebPath, '');
Set($CanonicalizeRedirectURLs, 0);
Set($DatabaseType, 'SQLite');
Set($DatabaseName, "$folder/rt.sqlite");
Set($MasonDataDir, "$folder/mason");
Set($MasonSessionDir, "$folder/sessions");
Set($WebSessionClass, 'Apache::Session::File');
Set($MailCommand, 'mbox');
Set($LogToSyslog, undef);
Set($LogToSTDERR, 'warning');
Set($Timezone, 'Asia/Shanghai');
Set(@LexiconLanguages, qw(*));
1;
