<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Banner</name>
    <message>
        <source>OK: %1</source>
        <extracomment>Spoken before the words of a green banner</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your nine files are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate them on the Review page, or open a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at by content, checked against each other, in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made and checked against each other in %1 s, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made and checked against each other in %1 s, in %2. The earlier set is kept in %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainNode</name>
    <message>
        <source>problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the details of this certificate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyButton</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7 goes to the next change, Shift+F7 to the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactGrid</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTable</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter shows the details of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, private key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a stage of the test, OK or Problem, and what was found</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins on %2 and ends on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 to %3 UTC</source>
        <extracomment>a certificate and the moments between which it is valid</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tr</name>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>Qt date format for a long date; Chinese: yyyy年M月d日</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every host one level below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>containers that reach back to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pods of the Kubernetes cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer, from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other containers of the Compose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs that dial this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the local network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programs that dial this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an identity, not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person or team, not a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-256 (ECDSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-384 (ECDSA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA, 2048 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA, 3072 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA, 4096 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Milvus (one-way)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides (mutual)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-lived, RSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-256, the CA for ten years, server and programs for 397 days: accepted everywhere, renewed once a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P-256, server and programs for 825 days: the longest time that every client accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA-2048 and 3650 days as in the Milvus documentation: Apple devices and browsers refuse a server certificate that lasts so long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RSA-2048, server and programs for 825 days: for programs too old for P-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own choice of key and days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State or province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common name of the CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the server&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the existing CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus&apos;s configuration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder where Milvus finds the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of Milvus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus reads its certificate, its private key and the CA from these paths, once, when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the switch: 1 encrypts, 2 also demands a certificate from every program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With TLS on, REST needs a port of its own: newer versions refuse to start without one, older ones do not serve REST at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus ignores or loses what stood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add server_pem_path: pymilvus would then leave your client certificate out, and Milvus would refuse the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ca.pem goes into server_pem_path here: pymilvus ignores ca_pem_path unless a client certificate is given as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rootCertPath must be ca.pem: with server.pem Node.js says “unable to verify the first certificate”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep serverName: the Java SDK always takes the name to check from it, and private keys must begin with BEGIN PRIVATE KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EnableTLSAuth alone trusts only the certificates of the system: pass ca.pem in TLSConfig. Older Go clients only say “context deadline exceeded”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the paths: the C++ SDK takes a file it cannot read as empty and goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The C# SDK has no parameters for certificate files: the program hands it a channel of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST has its own port when TLS is on, and it must be published by the container. The call is a POST: a GET is answered with 404.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attu 3 reads these values only when its database is first made: change them later in its connection page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Signed by %1. Valid until %2 (%Ln day(s)).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no certificate and no key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for a Milvus server at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for a Milvus server at %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good for a Milvus server at %1, %2 and %n more name(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every Milvus SDK accepts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signs new certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serial numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus’s private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program’s private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the items of a list</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, not healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1, healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>version %1, healthy, %n collection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused, as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>signed by %1, valid %Ln day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is covered by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for and accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: without a certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: with a stranger’s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof: without TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not cover %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus is encrypted, and strangers are kept out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milvus is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key here fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>on the line from the CA to a certificate</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody: keep it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is already used by another program on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, or 0 for any free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal server listens on a port of this computer, and only one program can have a port. When Milvus itself runs here it already holds 19530. With port 0 the system picks a free one, and the rehearsal server says which. `ss -ltnp` shows who holds a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the details, and try again or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library that packs archives reported a fault, which stands in the details. Nothing was left behind: an archive is moved to its place only when it is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no certificates in %1 to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder with the nine files, or generate them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is made from a folder with ca.pem, server.pem, server.key and their like. `milvus-tls generate --out FOLDER` makes such a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a format that can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use zip, tar.gz, p12, k8s-secret or openssl-script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip and tar.gz pack the files as they are. p12 puts certificate and private key into one file with a passphrase, for Java and Windows. k8s-secret is a manifest for Kubernetes. openssl-script makes the same nine files with the openssl command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PKCS#12 file holds a private key, so it needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one with --password-env or --password-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCS#12 (.p12) keeps a certificate and its private key in one file that travels easily. Without a passphrase anybody who finds it can pose as its owner. The passphrase is never taken from the command line, where other users of the computer could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal server did not start: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check server.pem, server.key and ca.pem with `milvus-tls inspect`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal server loads the same files as Milvus, by the same rules. What stops it stops Milvus as well: a private key with a passphrase, a key of another certificate, a file that is missing or cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains ca.key, which can sign new certificates for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as a backup in a safe place, and give it to no program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds ca.key can make certificates that your Milvus and your programs trust. Milvus itself never needs it, and neither does any program. The exports for the server and for programs leave it out; only the complete backup has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an SDK this program has code for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use pymilvus, node, java, go, cpp, csharp, rest or attu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is ready code for pymilvus (Python), Node.js, Java, Go, C++, C#, for REST with curl, and for the Attu web console. LangChain, LlamaIndex and the like use one of these inside and take the same values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mutual TLS needs %1, and it is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate the missing file, or use one-way TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In mutual mode (tlsMode 2) Milvus lets in only programs that show a certificate signed by its CA, so each program needs client.pem and client.key. In one-way mode (tlsMode 1) ca.pem is enough.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages::CertificatesPage</name>
    <message numerus="yes">
        <source>%n name(s) · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pages::ObjectWords</name>
    <message>
        <source>CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>widgets::DiffView</name>
    <message>
        <source>%1  ·  line %2</source>
        <extracomment>heading of a change: where in milvus.yaml, and its line number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
