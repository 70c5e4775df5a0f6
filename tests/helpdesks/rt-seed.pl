# Makes the tickets of tickets.json; says as JSON what they are called, and a token of root.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use JSON::PP;
use MIME::Entity;
use RT -init;

open my $file, '<', $ARGV[0] or die $!;
my $tickets = decode_json(do { local $/; <$file> });
my $root = RT::CurrentUser->new('root');

sub custom_field {
    my ($name) = @_;
    my $field = RT::CustomField->new($root);
    $field->LoadByName(Name => $name, IncludeGlobal => 1, LookupType => 'RT::Queue-RT::Ticket');
    return 'CustomField-' . $field->Id;
}

my %ids;
for my $told (@$tickets) {
    my $mime = MIME::Entity->build(Type => 'text/plain', Charset => 'UTF-8', Data => [ Encode::encode('UTF-8', $told->{content}) ]);
    my ($id, undef, $why) = RT::Ticket->new($root)->Create(
        Queue => '现场服务', Subject => $told->{subject}, Requestor => [ $told->{mail} ],
        Owner => $told->{owner} // 'Nobody', MIMEObj => $mime,
        $told->{due} ? (Due => $told->{due}) : (),
        custom_field('客户电话') => $told->{phone} // '', custom_field('服务地址') => $told->{address} // '',
        custom_field('设备') => $told->{asset} // '', custom_field('预约时间') => $told->{appointment} // '',
    );
    die "$told->{name}: $why" unless $id;
    $ids{ $told->{name} } = "$id";
}
my ($made, $why, $token) = RT::AuthToken->new($root)->Create(Owner => $root->Id, Description => 'tests');
die $why unless $made;
print encode_json({ token => $token, tickets => \%ids });
