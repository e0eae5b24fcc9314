<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Command</name>
        <message numerus="yes">
            <source>Beside them lie %n named client(s): client-NAME.key, .csr and .pem.</source>
            <translation>
                <numerusform>Beside them lies %n named client: client-NAME.key, .csr and .pem.</numerusform>
                <numerusform>Beside them lie %n named clients: client-NAME.key, .csr and .pem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) issued in %1.</source>
            <translation>
                <numerusform>%n certificate issued in %1.</numerusform>
                <numerusform>%n certificates issued in %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>Signed by %1. Valid until %2 (%Ln day(s)).</source>
            <translation>
                <numerusform>Signed by %1. Valid until %2 (%Ln day).</numerusform>
                <numerusform>Signed by %1. Valid until %2 (%Ln days).</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Good for a Milvus server at %1, %2 and %n more name(s).</source>
            <translation>
                <numerusform>Good for a Milvus server at %1, %2 and %n more name.</numerusform>
                <numerusform>Good for a Milvus server at %1, %2 and %n more names.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more problem(s) were found.</source>
            <translation>
                <numerusform>%n more problem was found.</numerusform>
                <numerusform>%n more problems were found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are worth a look.</source>
            <translation>
                <numerusform>%n thing is worth a look.</numerusform>
                <numerusform>%n things are worth a look.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>version %1, healthy, %n collection(s)</source>
            <translation>
                <numerusform>version %1, healthy, %n collection</numerusform>
                <numerusform>version %1, healthy, %n collections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>signed by %1, valid %Ln day(s)</source>
            <translation>
                <numerusform>signed by %1, valid %Ln day</numerusform>
                <numerusform>signed by %1, valid %Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::CertificateFacts</name>
        <message numerus="yes">
            <source>%1, ended %n day(s) ago</source>
            <translation>
                <numerusform>%1, ended %n day ago</numerusform>
                <numerusform>%1, ended %n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln day(s) left</source>
            <translation>
                <numerusform>%1, %Ln day left</numerusform>
                <numerusform>%1, %Ln days left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::ClientsDialog</name>
        <message numerus="yes">
            <source>Made: certificates for %n program(s).</source>
            <translation>
                <numerusform>Made: a certificate for %n program.</numerusform>
                <numerusform>Made: certificates for %n programs.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::ConfigurePage</name>
        <message numerus="yes">
            <source>%n line(s) change in %1. %2 of %3 lines stay exactly as they are, comments included.</source>
            <translation>
                <numerusform>%n line changes in %1. %2 of %3 lines stay exactly as they are, comments included.</numerusform>
                <numerusform>%n lines change in %1. %2 of %3 lines stay exactly as they are, comments included.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::LiveTestPage</name>
        <message numerus="yes">
            <source>%n check(s) against %1 in %2, %3.</source>
            <translation>
                <numerusform>%n check against %1 in %2, %3.</numerusform>
                <numerusform>%n checks against %1 in %2, %3.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Rehearsal: %n check(s) against %1 in %2, %3.</source>
            <translation>
                <numerusform>Rehearsal: %n check against %1 in %2, %3.</numerusform>
                <numerusform>Rehearsal: %n checks against %1 in %2, %3.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::NamesDialog</name>
        <message numerus="yes">
            <source>server.pem covers %n more name(s).</source>
            <translation>
                <numerusform>server.pem covers %n more name.</numerusform>
                <numerusform>server.pem covers %n more names.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::RenewDialog</name>
        <message numerus="yes">
            <source>all %n named clients</source>
            <translation>
                <numerusform>the named client</numerusform>
                <numerusform>all %n named clients</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Renewed: %n certificate(s).</source>
            <translation>
                <numerusform>Renewed: %n certificate.</numerusform>
                <numerusform>Renewed: %n certificates.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::RenewalPage</name>
        <message numerus="yes">
            <source>%n certificate(s) end within 30 days.</source>
            <translation>
                <numerusform>%n certificate ends within 30 days.</numerusform>
                <numerusform>%n certificates end within 30 days.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>pages::RepairDialog</name>
        <message numerus="yes">
            <source>What was &amp;found: %n</source>
            <translation>
                <numerusform>What was &amp;found: %n</numerusform>
                <numerusform>What was &amp;found: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Before and after, field by field: %n</source>
            <translation>
                <numerusform>&amp;Before and after, field by field: %n</numerusform>
                <numerusform>&amp;Before and after, field by field: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SetWords</name>
        <message numerus="yes">
            <source>%n name(s) · %1</source>
            <translation>
                <numerusform>%n name · %1</numerusform>
                <numerusform>%n names · %1</numerusform>
            </translation>
        </message>
    </context>
</TS>
