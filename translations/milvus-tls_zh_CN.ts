<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>Command</name>
        <message>
            <source>One JSON object on standard output instead of sentences.</source>
            <translation>在标准输出上给出一个 JSON 对象，而不是句子。</translation>
        </message>
        <message>
            <source>The language of the sentences.</source>
            <translation>句子使用的语言。</translation>
        </message>
        <message>
            <source>This text.</source>
            <translation>显示本说明。</translation>
        </message>
        <message>
            <source>%1 stands there more than once.</source>
            <translation>%1 出现了不止一次。</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>缺少 %1。</translation>
        </message>
        <message>
            <source>%1 has no value.</source>
            <translation>%1 没有给出值。</translation>
        </message>
        <message>
            <source>“%1” is not expected here.</source>
            <translation>此处不应有“%1”。</translation>
        </message>
        <message>
            <source>%1 takes a whole number, not “%2”.</source>
            <translation>%1 需要一个整数，而不是“%2”。</translation>
        </message>
        <message>
            <source>Usage: %1</source>
            <translation>用法：%1</translation>
        </message>
        <message>
            <source>Example:
  %1</source>
            <translation>示例：
  %1</translation>
        </message>
        <message>
            <source>Exit code: 0 all is well, 1 a problem was found, 2 wrong use, 3 it could not be done.</source>
            <translation>退出码：0 一切正常，1 发现问题，2 用法不对，3 无法完成。</translation>
        </message>
        <message>
            <source>Milvus reads it when it starts. To restart it: %1</source>
            <translation>Milvus 在启动时读取它。重启命令：%1</translation>
        </message>
        <message>
            <source>%1 is changed. The earlier one is kept as %2.</source>
            <translation>%1 已修改。之前的版本保存为 %2。</translation>
        </message>
        <message>
            <source>Nothing is changed yet: add --write to change %1.</source>
            <translation>目前什么都没有改动：加上 --write 才会修改 %1。</translation>
        </message>
        <message>
            <source>%1 already says all of this: there is nothing to change.</source>
            <translation>%1 已经包含这些内容：无需修改。</translation>
        </message>
        <message>
            <source>Save this as %1.</source>
            <translation>将此内容保存为 %1。</translation>
        </message>
        <message>
            <source>Save this as user.yaml beside Milvus&apos;s milvus.yaml (in a container: /milvus/configs/user.yaml), and restart Milvus.</source>
            <translation>将此内容保存为 user.yaml，放在 Milvus 的 milvus.yaml 旁边（容器内为 /milvus/configs/user.yaml），然后重启 Milvus。</translation>
        </message>
        <message>
            <source>Milvus 2.4 and newer: save this as user.yaml beside milvus.yaml. Older ones do not read it: let this program change milvus.yaml itself with --config FILE --write. Then restart Milvus.</source>
            <translation>Milvus 2.4 及更新版本：将此内容保存为 milvus.yaml 旁边的 user.yaml。更旧的版本不读取它：请用 --config 文件 --write 让本程序直接修改 milvus.yaml。然后重启 Milvus。</translation>
        </message>
        <message>
            <source>%1 is as it was in %2. What stood there is kept as %3.</source>
            <translation>%1 已恢复为 %2 中的内容。原来的内容保存为 %3。</translation>
        </message>
        <message>
            <source>Shows what to change in Milvus&apos;s configuration, and changes it with --write.</source>
            <translation>显示 Milvus 的配置需要改什么；加上 --write 就会修改。</translation>
        </message>
        <message>
            <source>The folder with the nine files.</source>
            <translation>存放九个文件的文件夹。</translation>
        </message>
        <message>
            <source>Who shows a certificate: only Milvus, or both sides (mutual).</source>
            <translation>谁出示证书：只有 Milvus（单向），还是双方（双向）。</translation>
        </message>
        <message>
            <source>Milvus&apos;s configuration file; without it: what to create, and where.</source>
            <translation>Milvus 的配置文件；不给出时：说明要创建什么、放在哪里。</translation>
        </message>
        <message>
            <source>Where Milvus finds the files, inside its container: /milvus/tls.</source>
            <translation>Milvus 在其容器内看到这些文件的位置：/milvus/tls。</translation>
        </message>
        <message>
            <source>The version of Milvus, such as 2.5.4.</source>
            <translation>Milvus 的版本，例如 2.5.4。</translation>
        </message>
        <message>
            <source>Change the file of --config; the earlier one is kept beside it.</source>
            <translation>修改 --config 指定的文件；之前的版本保存在它旁边。</translation>
        </message>
        <message>
            <source>--undo needs --config, the file to put back.</source>
            <translation>--undo 需要 --config，即要恢复的文件。</translation>
        </message>
        <message>
            <source>--write needs --config, the file to change.</source>
            <translation>--write 需要 --config，即要修改的文件。</translation>
        </message>
        <message>
            <source>--write changes the file of --config; “%1” is only shown.</source>
            <translation>--write 修改 --config 指定的文件；“%1”只会显示出来。</translation>
        </message>
        <message>
            <source>Explains a code such as TLS-104: what it means, why it matters, what to do. Without a code: lists all.</source>
            <translation>解释一个代码，例如 TLS-104：它的含义、为什么重要、该怎么做。不给代码时列出全部。</translation>
        </message>
        <message>
            <source>The code, with or without “TLS-”.</source>
            <translation>代码，带或不带“TLS-”均可。</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>该怎么做：%1</translation>
        </message>
        <message>
            <source>There is no code “%1”.</source>
            <translation>没有代码“%1”。</translation>
        </message>
        <message>
            <source>Packs what one side needs into one file. ca.key leaves the folder only with --as all.</source>
            <translation>把一方所需的文件打包成一个文件。只有使用 --as all 时 ca.key 才会离开文件夹。</translation>
        </message>
        <message>
            <source>The file to make.</source>
            <translation>要生成的文件。</translation>
        </message>
        <message>
            <source>For whom; client when nothing is said.</source>
            <translation>给谁用；不指定时为 client（客户端）。</translation>
        </message>
        <message>
            <source>The kind of file; by the ending of its name when nothing is said.</source>
            <translation>文件类型；不指定时由文件扩展名决定。</translation>
        </message>
        <message>
            <source>In one-way mode programs get ca.pem alone.</source>
            <translation>单向模式下，程序只得到 ca.pem。</translation>
        </message>
        <message>
            <source>The name of the Kubernetes secret; milvus-tls when nothing is said.</source>
            <translation>Kubernetes Secret 的名称；不指定时为 milvus-tls。</translation>
        </message>
        <message>
            <source>Replace the file when it is already there.</source>
            <translation>文件已存在时替换它。</translation>
        </message>
        <message>
            <source>The name of the file does not tell its format, and --format is missing.</source>
            <translation>从文件名看不出格式，而且没有给出 --format。</translation>
        </message>
        <message>
            <source>--as takes server, client or all, not “%1”.</source>
            <translation>--as 的取值为 server、client 或 all，而不是“%1”。</translation>
        </message>
        <message>
            <source>A PKCS#12 file holds one certificate: choose --as server or --as client.</source>
            <translation>一个 PKCS#12 文件只包含一张证书：请选择 --as server 或 --as client。</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a Kubernetes secret: use small letters, digits and hyphens.</source>
            <translation>“%1”不能作为 Kubernetes Secret 的名称：请使用小写字母、数字和连字符。</translation>
        </message>
        <message>
            <source>%1 holds %2. Only you can read it.</source>
            <translation>%1 包含 %2。只有您可以读取它。</translation>
        </message>
        <message>
            <source>Makes the nine certificate files for Milvus and its programs, all of them or none.</source>
            <translation>为 Milvus 及其程序生成九个证书文件，要么全部生成，要么一个也不生成。</translation>
        </message>
        <message>
            <source>Keep what was decided, without secrets, for --answers.</source>
            <translation>保存所作的选择（不含秘密），供 --answers 使用。</translation>
        </message>
        <message>
            <source>Replace the certificates in the folder; the earlier ones are kept as a backup.</source>
            <translation>替换文件夹中的证书；之前的证书会作为备份保留。</translation>
        </message>
        <message>
            <source>Next: milvus-tls configure --bundle %1 --mode %2</source>
            <translation>下一步：milvus-tls configure --bundle %1 --mode %2</translation>
        </message>
        <message>
            <source>Looks at certificates, keys, requests or whole folders and says what is wrong with them.</source>
            <translation>查看证书、私钥、请求或整个文件夹，并指出其中的问题。</translation>
        </message>
        <message>
            <source>Files and folders.</source>
            <translation>文件和文件夹。</translation>
        </message>
        <message>
            <source>Also check that the server&apos;s certificate covers this name or address.</source>
            <translation>同时检查服务器证书是否包含这个名称或地址。</translation>
        </message>
        <message>
            <source>Encrypts the connections to Milvus and proves it.</source>
            <translation>加密到 Milvus 的连接，并证明加密有效。</translation>
        </message>
        <message>
            <source>milvus-tls COMMAND --help tells more about one of them.</source>
            <translation>milvus-tls 命令 --help 给出某个命令的更多说明。</translation>
        </message>
        <message>
            <source>There is no language “%1” here: use en or zh_CN.</source>
            <translation>这里没有语言“%1”：请使用 en 或 zh_CN。</translation>
        </message>
        <message>
            <source>A command is missing: milvus-tls --help lists them.</source>
            <translation>缺少命令：milvus-tls --help 会列出所有命令。</translation>
        </message>
        <message>
            <source>There is no command “%1”: milvus-tls --help lists them.</source>
            <translation>没有命令“%1”：milvus-tls --help 会列出所有命令。</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>详情：%1</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1，%2 / %3</translation>
        </message>
        <message>
            <source>the standard output</source>
            <translation>标准输出</translation>
        </message>
        <message>
            <source>The folder the nine files go to.</source>
            <translation>存放九个文件的文件夹。</translation>
        </message>
        <message>
            <source>Key and days in one word; recommended when nothing is said.</source>
            <translation>用一个词选定密钥和有效天数；不指定时为 recommended。</translation>
        </message>
        <message>
            <source>Start from the answers of an earlier run or of the wizard.</source>
            <translation>以之前运行或向导导出的答案文件为起点。</translation>
        </message>
        <message>
            <source>Country, two letters.</source>
            <translation>国家/地区，两个字母。</translation>
        </message>
        <message>
            <source>State or province.</source>
            <translation>省/州。</translation>
        </message>
        <message>
            <source>City.</source>
            <translation>城市。</translation>
        </message>
        <message>
            <source>Organisation.</source>
            <translation>组织。</translation>
        </message>
        <message>
            <source>Unit of the organisation.</source>
            <translation>组织内的部门。</translation>
        </message>
        <message>
            <source>Common name of the server&apos;s certificate; one of the names.</source>
            <translation>服务器证书的通用名称；是名称列表中的一个。</translation>
        </message>
        <message>
            <source>Common name of the CA.</source>
            <translation>CA 的通用名称。</translation>
        </message>
        <message>
            <source>A name or address that programs dial: DNS:milvus.lan, IP:10.0.0.7, URI:…, email:…; repeat it. Without it: this computer&apos;s own names.</source>
            <translation>程序连接时使用的名称或地址：DNS:milvus.lan、IP:10.0.0.7、URI:…、email:…；可重复。不给出时：本机自己的名称。</translation>
        </message>
        <message>
            <source>Kind of all three private keys.</source>
            <translation>三个私钥的类型。</translation>
        </message>
        <message>
            <source>Days the CA lasts.</source>
            <translation>CA 的有效天数。</translation>
        </message>
        <message>
            <source>Days the other certificates last.</source>
            <translation>其他证书的有效天数。</translation>
        </message>
        <message>
            <source>Name of the program in client.pem.</source>
            <translation>client.pem 中程序的名称。</translation>
        </message>
        <message>
            <source>Replace the CA in the folder; needs --force.</source>
            <translation>替换文件夹中的 CA；需要 --force。</translation>
        </message>
        <message>
            <source>Makes certificates, checks them, writes the configuration and proves it all on the built-in rehearsal server, without a question.</source>
            <translation>生成证书、检查证书、写出配置，并在内置演练服务器上证明一切有效，全程不提问。</translation>
        </message>
        <message>
            <source>The folder for the files; ~/milvus/tls when nothing is said.</source>
            <translation>存放文件的文件夹；不指定时为 ~/milvus/tls。</translation>
        </message>
        <message>
            <source>What was made</source>
            <translation>生成了什么</translation>
        </message>
        <message>
            <source>  Nothing new: the nine files in %1 were good.</source>
            <translation>  没有新文件：%1 中的九个文件完好。</translation>
        </message>
        <message>
            <source>  The nine files in %1.</source>
            <translation>  %1 中的九个文件。</translation>
        </message>
        <message>
            <source>  The lines for Milvus&apos;s configuration: %1.</source>
            <translation>  Milvus 配置所需的内容：%1。</translation>
        </message>
        <message>
            <source>What was proven</source>
            <translation>证明了什么</translation>
        </message>
        <message>
            <source>  A program with client.pem gets in over %1.</source>
            <translation>  持有 client.pem 的程序可以通过 %1 连接。</translation>
        </message>
        <message>
            <source>  Without a certificate, with a stranger&apos;s, or without TLS it stays out.</source>
            <translation>  没有证书、使用陌生人的证书或不用 TLS 都会被拒之门外。</translation>
        </message>
        <message>
            <source>  This was the rehearsal server of this program, not Milvus itself.</source>
            <translation>  这是本程序的演练服务器，不是 Milvus 本身。</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>1. Certificates</source>
            <translation>1. 证书</translation>
        </message>
        <message>
            <source>2. A second look at them</source>
            <translation>2. 再检查一遍</translation>
        </message>
        <message>
            <source>3. Configuration</source>
            <translation>3. 配置</translation>
        </message>
        <message>
            <source>4. Rehearsal and live test</source>
            <translation>4. 演练与实时测试</translation>
        </message>
        <message>
            <source>The nine files in %1 are good and stay as they are.</source>
            <translation>%1 中的九个文件完好，保持原样。</translation>
        </message>
        <message>
            <source>%1 has files that are not good for this: %2 They are left alone; the new set goes to %3.</source>
            <translation>%1 中有不适用的文件：%2 这些文件保持原样；新的一套放到 %3。</translation>
        </message>
        <message>
            <source>Starts a small server that speaks TLS as Milvus would with these files, for trying out programs. Ctrl+C ends it.</source>
            <translation>启动一个小型服务器，用这些文件像 Milvus 那样提供 TLS，供程序试用。按 Ctrl+C 结束。</translation>
        </message>
        <message>
            <source>Take mode and paths from this configuration file, as Milvus would.</source>
            <translation>像 Milvus 一样从这个配置文件读取模式和路径。</translation>
        </message>
        <message>
            <source>The port to listen on; 0, the default, is any free one.</source>
            <translation>监听的端口；默认 0 表示任意空闲端口。</translation>
        </message>
        <message>
            <source>Demand that programs sign in as this user.</source>
            <translation>要求程序以此用户登录。</translation>
        </message>
        <message>
            <source>--mode and --config exclude each other: the file says the mode.</source>
            <translation>--mode 与 --config 不能同时使用：模式由文件决定。</translation>
        </message>
        <message>
            <source>--user and a password belong together: give both or none.</source>
            <translation>--user 与密码必须一起给出，或者都不给。</translation>
        </message>
        <message>
            <source>It encrypts, and asks programs for no certificate (one-way).</source>
            <translation>它加密连接，但不要求程序出示证书（单向认证）。</translation>
        </message>
        <message>
            <source>It encrypts, and lets in only programs that show their certificate (mutual).</source>
            <translation>它加密连接，并且只允许出示自己证书的程序进入（双向认证）。</translation>
        </message>
        <message>
            <source>It does not encrypt: that is what the configuration says.</source>
            <translation>它不加密：配置就是这样写的。</translation>
        </message>
        <message>
            <source>The rehearsal server listens on %1.</source>
            <translation>演练服务器正在 %1 上监听。</translation>
        </message>
        <message>
            <source>In another terminal: milvus-tls test localhost:%1 --bundle %2%3</source>
            <translation>在另一个终端中：milvus-tls test localhost:%1 --bundle %2%3</translation>
        </message>
        <message>
            <source>Ctrl+C ends it.</source>
            <translation>按 Ctrl+C 结束。</translation>
        </message>
        <message>
            <source>for: %1</source>
            <translation>适用于：%1</translation>
        </message>
        <message>
            <source>RSA, %1 bits</source>
            <translation>RSA，%1 位</translation>
        </message>
        <message>
            <source>the CA “%1”, %2, valid until %3</source>
            <translation>CA“%1”，%2，有效期至 %3</translation>
        </message>
        <message>
            <source>a server&apos;s certificate for %1, %2, valid until %3</source>
            <translation>用于 %1 的服务器证书，%2，有效期至 %3</translation>
        </message>
        <message>
            <source>the certificate of the program “%1”, %2, valid until %3</source>
            <translation>程序“%1”的证书，%2，有效期至 %3</translation>
        </message>
        <message>
            <source>a certificate of “%1”, %2, valid until %3</source>
            <translation>“%1”的证书，%2，有效期至 %3</translation>
        </message>
        <message>
            <source>a certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>a private key, %1, of %2</source>
            <translation>私钥，%1，属于 %2</translation>
        </message>
        <message>
            <source>a private key, %1</source>
            <translation>私钥，%1</translation>
        </message>
        <message>
            <source>a private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>a request for a certificate</source>
            <translation>证书请求</translation>
        </message>
        <message>
            <source>serial numbers of the CA</source>
            <translation>CA 的序列号</translation>
        </message>
        <message>
            <source>nothing that is known here</source>
            <translation>没有可识别的内容</translation>
        </message>
        <message>
            <source>Nine files are ready in %1, made and checked against each other in %2 s.</source>
            <translation>九个文件已在 %1 中就绪，生成并互相校验用时 %2 秒。</translation>
        </message>
        <message>
            <source>The earlier set is kept in %1.</source>
            <translation>之前的一套保存在 %1。</translation>
        </message>
        <message>
            <source>The CA is valid until %1, Milvus&apos;s certificate until %2, the program&apos;s until %3.</source>
            <translation>CA 有效期至 %1，Milvus 的证书有效期至 %2，程序的证书有效期至 %3。</translation>
        </message>
        <message>
            <source>Prints code that connects a program to this Milvus, with the right parameters for its SDK.</source>
            <translation>输出把程序连接到此 Milvus 的代码，并为其 SDK 填好正确的参数。</translation>
        </message>
        <message>
            <source>The folder with ca.pem, client.pem and client.key.</source>
            <translation>包含 ca.pem、client.pem 和 client.key 的文件夹。</translation>
        </message>
        <message>
            <source>What the program uses.</source>
            <translation>程序使用的 SDK。</translation>
        </message>
        <message>
            <source>Where Milvus listens; localhost:19530 when nothing is said.</source>
            <translation>Milvus 监听的位置；不指定时为 localhost:19530。</translation>
        </message>
        <message>
            <source>The name that must be in the certificate instead of the host.</source>
            <translation>证书中必须包含的名称，用来代替主机名。</translation>
        </message>
        <message>
            <source>The port of REST.</source>
            <translation>REST 的端口。</translation>
        </message>
        <message>
            <source>Sign in as this user; the code takes the password from MILVUS_PASSWORD.</source>
            <translation>以此用户登录；代码从 MILVUS_PASSWORD 读取密码。</translation>
        </message>
        <message>
            <source>Tests a running Milvus step by step, as the SDKs will meet it, and proves that strangers are kept out.</source>
            <translation>像各 SDK 那样逐步测试正在运行的 Milvus，并证明陌生人进不来。</translation>
        </message>
        <message>
            <source>Where Milvus listens; port 19530 when none is given.</source>
            <translation>Milvus 监听的位置；不给端口时为 19530。</translation>
        </message>
        <message>
            <source>What Milvus is expected to do; mutual when nothing is said.</source>
            <translation>预期 Milvus 采用的模式；不指定时为双向认证。</translation>
        </message>
        <message>
            <source>Sign in as this user.</source>
            <translation>以此用户登录。</translation>
        </message>
        <message>
            <source>The database to open.</source>
            <translation>要打开的数据库。</translation>
        </message>
        <message>
            <source>Leave out the attempts that Milvus must refuse.</source>
            <translation>跳过那些 Milvus 必须拒绝的尝试。</translation>
        </message>
        <message>
            <source>A password is given, but no --user.</source>
            <translation>给出了密码，但没有 --user。</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>%1, %2 ms</source>
            <translation>%1，%2 毫秒</translation>
        </message>
        <message>
            <source>The environment variable that holds the password.</source>
            <translation>保存密码的环境变量。</translation>
        </message>
        <message>
            <source>The file that holds the password.</source>
            <translation>保存密码的文件。</translation>
        </message>
        <message>
            <source>--password-env and --password-file exclude each other.</source>
            <translation>--password-env 与 --password-file 不能同时使用。</translation>
        </message>
        <message>
            <source>%1 already tells Milvus to use them.</source>
            <translation>%1 已经让 Milvus 使用这些文件。</translation>
        </message>
        <message>
            <source>%1 tells Milvus to use them.</source>
            <translation>%1 让 Milvus 使用这些文件。</translation>
        </message>
        <message>
            <source>the terminal</source>
            <translation>终端</translation>
        </message>
        <message>
            <source>Passphrase of %1: </source>
            <translation>%1 的密码短语： </translation>
        </message>
        <message>
            <source>ca.key once more</source>
            <translation>再次输入 ca.key 的密码短语</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>两次输入的密码短语不一致。</translation>
        </message>
        <message>
            <source>A further program with a certificate of its own: client-NAME.key, .csr and .pem; repeat it.</source>
            <translation>再增加一个有自己证书的程序：client-NAME.key、.csr 和 .pem；可重复使用。</translation>
        </message>
        <message>
            <source>The same for every name in this file, one on each line.</source>
            <translation>对此文件中的每个名称做同样的事，每行一个。</translation>
        </message>
        <message>
            <source>Who shows a certificate: only Milvus, or both sides (mutual). With off, TLS is switched off in the file of --config.</source>
            <translation>谁出示证书：只有 Milvus，或双方（mutual）。使用 off 时，在 --config 的文件中关闭 TLS。</translation>
        </message>
        <message>
            <source>--mode off needs --config, the file to change.</source>
            <translation>--mode off 需要 --config，即要修改的文件。</translation>
        </message>
        <message>
            <source>The file that holds the passphrase for a .p12 file, or for the private keys of a backup (--as all).</source>
            <translation>保存 .p12 文件密码短语的文件，或保存备份（--as all）中私钥密码短语的文件。</translation>
        </message>
        <message>
            <source>A passphrase is for .p12 files and for a backup (--as all) as .zip or .tar.gz; Milvus and its programs read no locked key.</source>
            <translation>密码短语用于 .p12 文件，以及 .zip 或 .tar.gz 格式的备份（--as all）；Milvus 及其程序不读取加密的私钥。</translation>
        </message>
        <message>
            <source>The file that holds the passphrase of ca.key: a new ca.key is encrypted with it, an existing one opened.</source>
            <translation>保存 ca.key 密码短语的文件：新的 ca.key 用它加密，已有的用它打开。</translation>
        </message>
        <message>
            <source>Ask on the terminal for a passphrase for the new ca.key.</source>
            <translation>在终端上询问新 ca.key 的密码短语。</translation>
        </message>
        <message numerus="yes">
            <source>Beside them lie %n named client(s): client-NAME.key, .csr and .pem.</source>
            <translation>
                <numerusform>旁边有 %n 个命名客户端：client-NAME.key、.csr 和 .pem。</numerusform>
            </translation>
        </message>
        <message>
            <source>Lists the certificates that were issued in a folder, oldest first.</source>
            <translation>列出在文件夹中签发的证书，最早的在前。</translation>
        </message>
        <message>
            <source>made</source>
            <translation>已生成</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>已续期</translation>
        </message>
        <message>
            <source>names added</source>
            <translation>已添加名称</translation>
        </message>
        <message>
            <source>client added</source>
            <translation>已添加客户端</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>已修复</translation>
        </message>
        <message>
            <source>CA changed</source>
            <translation>已更换 CA</translation>
        </message>
        <message>
            <source>change of the CA taken back</source>
            <translation>已撤回 CA 的更换</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>Nothing is recorded in %1 yet.</source>
            <translation>%1 中还没有记录。</translation>
        </message>
        <message>
            <source>Show only what programs with this SDK mind, and decide by that whether the files are good; all when nothing is said. Some flaws disturb only some: Go refuses a certificate without names, Java a client.key that is not PKCS#8. rest stands for curl, browsers and Python&apos;s requests.</source>
            <translation>只显示使用此 SDK 的程序在意的问题，并据此判断文件是否良好；不指定时为 all。有些缺陷只影响一部分：Go 拒绝没有名称的证书，Java 拒绝不是 PKCS#8 的 client.key。rest 代表 curl、浏览器和 Python 的 requests。</translation>
        </message>
        <message>
            <source>instead of %1</source>
            <translation>代替 %1</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>same key</source>
            <translation>原私钥</translation>
        </message>
        <message>
            <source>new key</source>
            <translation>新私钥</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) issued in %1.</source>
            <translation>
                <numerusform>在 %1 中签发了 %n 个证书。</numerusform>
            </translation>
        </message>
        <message>
            <source>The others are in the history: milvus-tls history --bundle …</source>
            <translation>其余的在历史中：milvus-tls history --bundle …</translation>
        </message>
        <message>
            <source>Only these mind: %1.</source>
            <translation>只有这些在意：%1。</translation>
        </message>
        <message>
            <source>Issues new certificates with the CA in the folder; what the old ones say is kept unless told otherwise.</source>
            <translation>用文件夹中的 CA 签发新证书；除非另行指定，旧证书的内容保持不变。</translation>
        </message>
        <message>
            <source>What to renew: Milvus&apos;s certificate, the program&apos;s, the one of a named client, or all of them; repeat it. Without it: server and client, or only what --add-san, --client and --clients-file ask for.</source>
            <translation>续期对象：Milvus 的证书、程序的证书、某个命名客户端的证书，或全部；可重复使用。不指定时：服务端和客户端，或仅 --add-san、--client 和 --clients-file 所要求的。</translation>
        </message>
        <message>
            <source>Keep the private keys: only the certificates are new.</source>
            <translation>保留私钥：只有证书是新的。</translation>
        </message>
        <message>
            <source>Kind of the new private keys; else the kind they had.</source>
            <translation>新私钥的类型；默认与之前相同。</translation>
        </message>
        <message>
            <source>Days the new certificates last; else as many as the old ones.</source>
            <translation>新证书的有效天数；默认与旧的相同。</translation>
        </message>
        <message>
            <source>A further name or address of Milvus: DNS:milvus.lan, IP:10.0.0.7; repeat it.</source>
            <translation>Milvus 的另一个名称或地址：DNS:milvus.lan、IP:10.0.0.7；可重复使用。</translation>
        </message>
        <message>
            <source>The file that holds the passphrase of ca.key.</source>
            <translation>保存 ca.key 密码短语的文件。</translation>
        </message>
        <message>
            <source>%1 and %2 exclude each other.</source>
            <translation>%1 和 %2 不能同时使用。</translation>
        </message>
        <message>
            <source>Next: give Milvus its new files and restart it; it reads them only when it starts.</source>
            <translation>下一步：把新文件交给 Milvus 并重启；它只在启动时读取。</translation>
        </message>
        <message>
            <source>Next: give the programs their new files.</source>
            <translation>下一步：把新文件交给程序。</translation>
        </message>
        <message>
            <source>Mends the certificates in a folder and keeps its CA: signs again what has flaws, takes keys out of certificate files, puts right who may read what, makes what is missing. Files are recognised by what they hold; the earlier ones are kept as a backup.</source>
            <translation>修复文件夹中的证书并保留其 CA：重新签发有缺陷的证书，把私钥从证书文件中分出，纠正读取权限，补齐缺失的文件。文件按内容识别；之前的文件会保存为备份。</translation>
        </message>
        <message>
            <source>The folder with the certificates.</source>
            <translation>证书所在的文件夹。</translation>
        </message>
        <message>
            <source>Only tell what would be done; nothing is written.</source>
            <translation>只说明将做什么；不写入任何内容。</translation>
        </message>
        <message>
            <source>A name or address that server.pem is to cover as well; repeat it.</source>
            <translation>server.pem 还要包含的名称或地址；可重复使用。</translation>
        </message>
        <message>
            <source>Also make new keys for Milvus and its program.</source>
            <translation>同时为 Milvus 及其程序生成新私钥。</translation>
        </message>
        <message>
            <source>stays as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>only its rights change</source>
            <translation>只更改权限</translation>
        </message>
        <message>
            <source>written anew, the content stays</source>
            <translation>重新写出，内容不变</translation>
        </message>
        <message>
            <source>made again</source>
            <translation>重新签发</translation>
        </message>
        <message>
            <source>made new</source>
            <translation>新生成</translation>
        </message>
        <message>
            <source>  %1, %2: %3 → %4</source>
            <translation>  %1，%2：%3 → %4</translation>
        </message>
        <message>
            <source>The certificates in %1 are mended; the CA is the same.</source>
            <translation>%1 中的证书已修复；CA 不变。</translation>
        </message>
        <message>
            <source>This would be done in %1; nothing was written.</source>
            <translation>在 %1 中将执行以下操作；没有写入任何内容。</translation>
        </message>
        <message>
            <source>The certificates in %1 are left as they are.</source>
            <translation>%1 中的证书保持原样。</translation>
        </message>
        <message>
            <source>Before and after, field by field:</source>
            <translation>逐字段对比修复前后：</translation>
        </message>
        <message>
            <source>The earlier files are kept in %1.</source>
            <translation>之前的文件保存在 %1。</translation>
        </message>
        <message>
            <source>Also ask Milvus’s REST service at this address, such as https://localhost:8080.</source>
            <translation>同时查询此地址的 Milvus REST 服务，例如 https://localhost:8080。</translation>
        </message>
        <message>
            <source>REST is tested with TLS: give its address as https://HOST:PORT.</source>
            <translation>REST 使用 TLS 测试：请以 https://HOST:PORT 的形式给出地址。</translation>
        </message>
        <message>
            <source>%1 takes the number of an open descriptor, not “%2”.</source>
            <translation>%1 接受已打开的描述符的编号，不接受“%2”。</translation>
        </message>
        <message>
            <source>The same, read from an open descriptor: 0 is the standard input.</source>
            <translation>同上，从已打开的描述符读取：0 为标准输入。</translation>
        </message>
        <message>
            <source>The same, in an environment variable.</source>
            <translation>同上，在环境变量中。</translation>
        </message>
        <message>
            <source>%1 makes such a set with the openssl command, with keys of its own: sh %1. What the certificates say stands in %2 beside it.</source>
            <translation>%1 用 openssl 命令生成这样一套文件，使用它自己的密钥：sh %1。证书内容写在旁边的 %2 中。</translation>
        </message>
        <message>
            <source>Reads a gen.sh and an openssl.cnf in the form of Milvus&apos;s documentation as answers for generate --answers and the wizard. Nothing in them is run; every line that has no place in the answers is named.</source>
            <translation>读取 Milvus 文档格式的 gen.sh 和 openssl.cnf，作为 generate --answers 和向导的答案。其中的任何内容都不会运行；在答案中没有位置的每一行都会列出。</translation>
        </message>
        <message>
            <source>The script, the configuration, or both.</source>
            <translation>脚本、配置，或两者。</translation>
        </message>
        <message>
            <source>The file for the answers.</source>
            <translation>保存答案的文件。</translation>
        </message>
        <message>
            <source>The folder the nine files are to go to.</source>
            <translation>九个文件要放入的文件夹。</translation>
        </message>
        <message>
            <source>Not taken over, since an answer file has no place for it (%1):</source>
            <translation>未采用，因为答案文件中没有对应的位置（%1）：</translation>
        </message>
        <message>
            <source>%1 holds the answers: %2 keys, for %3.</source>
            <translation>%1 保存了答案：%2 密钥，用于 %3。</translation>
        </message>
        <message>
            <source>Next: milvus-tls generate --answers %1</source>
            <translation>下一步：milvus-tls generate --answers %1</translation>
        </message>
        <message>
            <source>Suggests names and addresses for server.pem: those of this computer, and of the Milvus in a Docker Compose file.</source>
            <translation>为 server.pem 建议名称和地址：本机的，以及 Docker Compose 文件中 Milvus 的。</translation>
        </message>
        <message>
            <source>The Compose file with which Milvus is started.</source>
            <translation>用来启动 Milvus 的 Compose 文件。</translation>
        </message>
        <message>
            <source>To put all of them into server.pem, add to milvus-tls generate:</source>
            <translation>要把它们全部写入 server.pem，请在 milvus-tls generate 后加上：</translation>
        </message>
        <message>
            <source>Says which owner and mode each file needs so that Milvus can read its key and nobody else can, and sets what it may with --write.</source>
            <translation>说明每个文件需要怎样的所有者和权限，使 Milvus 能读取其私钥而其他人不能；加上 --write 时设置能设置的部分。</translation>
        </message>
        <message>
            <source>The user that Milvus runs as.</source>
            <translation>运行 Milvus 的用户。</translation>
        </message>
        <message>
            <source>Leave server.key to its owner and let this group read it.</source>
            <translation>server.key 仍归其所有者，并允许该组读取。</translation>
        </message>
        <message>
            <source>Set owners and modes, as far as this user may.</source>
            <translation>在当前用户权限允许的范围内设置所有者和权限。</translation>
        </message>
        <message>
            <source>--for takes docker, docker-root, systemd or secret, and not “%1”.</source>
            <translation>--for 接受 docker、docker-root、systemd 或 secret，不接受“%1”。</translation>
        </message>
        <message>
            <source>These commands do it:</source>
            <translation>用以下命令完成：</translation>
        </message>
        <message>
            <source>Milvus can read what it needs, and no key is open to others. After a renewal the new files need the same again.</source>
            <translation>Milvus 能读取它所需的文件，没有私钥对他人开放。续期后，新文件需要同样处理。</translation>
        </message>
        <message>
            <source>Has a new CA take over from the old one in four steps, without a break; files are handed out between them. Without --to: says how far it is.</source>
            <translation>让新的 CA 分四步接替旧的 CA，不中断服务；各步之间分发文件。不带 --to 时：显示进行到哪一步。</translation>
        </message>
        <message>
            <source>Take the next step; the last one, which takes the old CA out; or go back to the old CA.</source>
            <translation>执行下一步；执行移除旧 CA 的最后一步；或退回旧的 CA。</translation>
        </message>
        <message>
            <source>Common name of the new CA; else the old one&apos;s with today&apos;s date.</source>
            <translation>新 CA 的通用名称；默认沿用旧的并加上今天的日期。</translation>
        </message>
        <message>
            <source>Kind of the new CA&apos;s key; else the kind of the old one.</source>
            <translation>新 CA 的密钥类型；默认与旧的相同。</translation>
        </message>
        <message>
            <source>Days the new CA lasts; else as many as the old one.</source>
            <translation>新 CA 的有效天数；默认与旧的相同。</translation>
        </message>
        <message>
            <source>--to takes next, finish or cancel, not “%1”.</source>
            <translation>--to 接受 next、finish 或 cancel，不接受“%1”。</translation>
        </message>
        <message>
            <source>Old CA: %1, valid until %2.</source>
            <translation>旧 CA：%1，有效期至 %2。</translation>
        </message>
        <message>
            <source>New CA: %1, valid until %2.</source>
            <translation>新 CA：%1，有效期至 %2。</translation>
        </message>
        <message>
            <source>Milvus ignores all its files, for it cannot read one. It uses:</source>
            <translation>Milvus 有一个配置文件无法读取，因此会忽略所有文件。它使用：</translation>
        </message>
        <message>
            <source>What Milvus uses:</source>
            <translation>Milvus 使用的值：</translation>
        </message>
        <message>
            <source>With these values Milvus does not start.</source>
            <translation>按这些值，Milvus 无法启动。</translation>
        </message>
        <message>
            <source>With these values Milvus starts.</source>
            <translation>按这些值，Milvus 可以启动。</translation>
        </message>
        <message>
            <source>Sign by this computer&apos;s clock although it shows an unlikely time.</source>
            <translation>按本机时钟签发，即使它显示的时间看起来不对。</translation>
        </message>
        <message>
            <source>To mend this: milvus-tls configure --config %1 --repair</source>
            <translation>修复方法：milvus-tls configure --config %1 --repair</translation>
        </message>
        <message>
            <source>There is nothing to repair in %1.</source>
            <translation>%1 中没有需要修复的内容。</translation>
        </message>
        <message>
            <source>Encrypt between Milvus&apos;s own parts as well (Milvus 2.5 and newer).</source>
            <translation>同时加密 Milvus 自身组件之间的通信（Milvus 2.5 及更新版本）。</translation>
        </message>
        <message>
            <source>The name in server.pem by which they check each other; the first host name in it when left out.</source>
            <translation>组件互相检查时使用的 server.pem 中的名称；省略时使用其中第一个主机名。</translation>
        </message>
        <message>
            <source>Instead of changing settings, mend the file of --config: merge blocks that stand twice, drop keys that no Milvus reads, replace tabs by spaces.</source>
            <translation>不更改设置，而是修复 --config 的文件：合并重复的块、删除任何 Milvus 都不读取的键、将制表符替换为空格。</translation>
        </message>
        <message>
            <source>--repair needs --config, the file to mend.</source>
            <translation>--repair 需要 --config，即要修复的文件。</translation>
        </message>
        <message>
            <source>--check needs --config, the file to look at.</source>
            <translation>--check 需要 --config，即要检查的文件。</translation>
        </message>
        <message>
            <source>--sni goes with --internal-tls.</source>
            <translation>--sni 需与 --internal-tls 一起使用。</translation>
        </message>
        <message>
            <source>Also tell, field by field, what is different in this other file; of two folders, in the files of the same name.</source>
            <translation>另外逐项说明与此文件的不同之处；若为两个文件夹，则比较同名文件。</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>没有不同之处。</translation>
        </message>
        <message>
            <source>Different:</source>
            <translation>不同：</translation>
        </message>
        <message>
            <source>The same: %1.</source>
            <translation>相同：%1。</translation>
        </message>
        <message>
            <source>To take it back: %1</source>
            <translation>撤销修改：%1</translation>
        </message>
        <message>
            <source>Then the terminal in which Milvus runs must say:</source>
            <translation>随后，运行 Milvus 的终端中必须出现：</translation>
        </message>
        <message>
            <source>Then its log must say (%1):</source>
            <translation>随后，其日志中必须出现（%1）：</translation>
        </message>
        <message>
            <source>and none of these:</source>
            <translation>并且不能出现以下任何一行：</translation>
        </message>
        <message>
            <source>Then its log must say “%1”: %2</source>
            <translation>随后，其日志中必须出现“%1”：%2</translation>
        </message>
        <message>
            <source>Milvus at %1 says that it is %2.</source>
            <translation>%1 的 Milvus 报告其版本为 %2。</translation>
        </message>
        <message>
            <source>Ask this running Milvus for its version instead; one with TLS is asked with the files of --bundle.</source>
            <translation>改为向这个正在运行的 Milvus 询问版本；若它使用 TLS，则用 --bundle 中的文件询问。</translation>
        </message>
        <message>
            <source>--server asks for what --milvus-version says: give one of the two.</source>
            <translation>--server 询问的正是 --milvus-version 给出的内容：请只给出其中一个。</translation>
        </message>
        <message>
            <source>Where: %1</source>
            <translation>位置：%1</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1。</translation>
        </message>
        <message>
            <source>One of the files is not understood here, so what Milvus takes from them cannot be told. Apart from them it uses:</source>
            <translation>其中一个文件在这里无法理解，因此无法判断 Milvus 从文件中取什么值。除此之外它使用：</translation>
        </message>
        <message>
            <source>Whether Milvus starts with these values cannot be told.</source>
            <translation>无法判断 Milvus 用这些值能否启动。</translation>
        </message>
        <message>
            <source>%1 stays as it is, because Milvus would not start with the change.</source>
            <translation>%1 保持不变，因为更改后 Milvus 将无法启动。</translation>
        </message>
        <message>
            <source>The port of REST, which needs its own once TLS is on; without it: as the file says, else 8080 or the first free port above.</source>
            <translation>REST 的端口，启用 TLS 后必须单独设置；不指定时：按文件中的设置，否则为 8080 或其后第一个空闲端口。</translation>
        </message>
        <message>
            <source>Say what Milvus uses as the files lie there and what is wrong: for scripts that guard a configuration. With --mode, another mode is wrong, too.</source>
            <translation>说明 Milvus 按现有文件会使用什么、有什么问题：供守护配置的脚本使用。加上 --mode 时，其他模式也算问题。</translation>
        </message>
        <message>
            <source>The file whose first line is the passphrase of ca.key; the new CA&apos;s key gets it too, also when the old one has none.</source>
            <translation>第一行为 ca.key 密码短语的文件；新 CA 的私钥也使用它，即使旧 CA 的私钥没有密码短语。</translation>
        </message>
        <message>
            <source>%1 stands in the certificate as %2.</source>
            <translation>%1 在证书中写作 %2。</translation>
        </message>
        <message>
            <source>Sign in at --server as this user.</source>
            <translation>以该用户登录 --server。</translation>
        </message>
        <message>
            <source>--%1 goes with --server.</source>
            <translation>--%1 要和 --server 一起用。</translation>
        </message>
        <message>
            <source>--%1 goes without --%2: do one after the other.</source>
            <translation>--%1 不能和 --%2 一起用：请分两步做。</translation>
        </message>
        <message>
            <source>Service %1:</source>
            <translation>服务 %1：</translation>
        </message>
        <message>
            <source>The service of the Compose file that runs Milvus, where there are several or its image has another name than milvusdb/milvus.</source>
            <translation>Compose 文件中运行 Milvus 的服务，用于有多个此类服务或其镜像名不是 milvusdb/milvus 的情况。</translation>
        </message>
        <message>
            <source>Put a file that --write kept back in place of --config; with --write also where that one was edited since.</source>
            <translation>将 --write 保留的文件放回 --config 的位置；加上 --write 时，即使该文件后来被编辑过也会放回。</translation>
        </message>
        <message>
            <source>%1 has no service “%2”.</source>
            <translation>%1 中没有服务“%2”。</translation>
        </message>
        <message>
            <source>How Milvus runs: a container as uid 999 (3.0 and newer), a container as root (up to 2.6), a user of this computer, or a Swarm stack with Docker secrets.</source>
            <translation>Milvus 的运行方式：以 uid 999 运行的容器（3.0 及更新版本）、以 root 运行的容器（2.6 及更早版本）、本机的一个用户，或使用 Docker secrets 的 Swarm stack。</translation>
        </message>
        <message>
            <source>In the stack file, so that the container&apos;s user owns its copies (with docker compose, which does not copy them, use --for docker):</source>
            <translation>写入 stack 文件，使容器中的用户拥有自己的副本（docker compose 不会复制这些文件，请改用 --for docker）：</translation>
        </message>
        <message>
            <source>It signs with the CA “%1”: put its ca.pem and ca.key beside the script.</source>
            <translation>它用 CA“%1”签发：请把该 CA 的 ca.pem 和 ca.key 放在脚本旁边。</translation>
        </message>
        <message>
            <source>Sign with the CA in this other folder, whatever made it: mkcert, easy-rsa, XCA, a script. It is found by content. Its certificate file or a .p12 file will do as well.</source>
            <translation>用另一个文件夹中的 CA 签发，无论它由什么生成：mkcert、easy-rsa、XCA 或脚本；按内容查找。也可以是它的证书文件或 .p12 文件。</translation>
        </message>
        <message>
            <source>Where the CA or its key is, when it is not in the folder: another folder, its certificate file or a PKCS#12 file; the key stays there.</source>
            <translation>CA 或其私钥不在该文件夹中时的位置：另一个文件夹、它的证书文件或 PKCS#12 文件；私钥留在原处。</translation>
        </message>
        <message>
            <source>The kind of file to show. With compose and a Compose file as --config, that file is changed; with helm or operator and your values or resource as --config, what is shown goes with them.</source>
            <translation>要显示的文件类型。若为 compose 且 --config 是 Compose 文件，则修改该文件；若为 helm 或 operator 且 --config 是您的 values 或资源，则所显示的内容与之配套。</translation>
        </message>
        <message>
            <source>--mode off changes the file of --config, so it goes without --as.</source>
            <translation>--mode off 修改的是 --config 指定的文件，因此不能与 --as 一起使用。</translation>
        </message>
        <message>
            <source>The file of the folder that server.pem is made from, when there are certificates of several servers.</source>
            <translation>有多个服务器的证书时，用来生成 server.pem 的文件夹内文件。</translation>
        </message>
        <message>
            <source>The same for client.pem.</source>
            <translation>用于 client.pem，同上。</translation>
        </message>
        <message>
            <source>Days that certificates made again last; as long as before when nothing is said, 397 where that is not known, under 30 or over 825.</source>
            <translation>重新生成的证书的有效天数；不指定时与原来相同，原来的不详、少于 30 天或超过 825 天时为 397。</translation>
        </message>
    </context>
    <context>
        <name>DeploymentWords</name>
        <message>
            <source>Not here yet: rehearse with the built-in server</source>
            <translation>还没有：用内置服务器演练</translation>
        </message>
        <message>
            <source>A program on this computer</source>
            <translation>本机上的程序</translation>
        </message>
        <message>
            <source>Docker Compose</source>
            <translation>Docker Compose</translation>
        </message>
        <message>
            <source>One Docker container (standalone_embed.sh)</source>
            <translation>单个 Docker 容器 (standalone_embed.sh)</translation>
        </message>
        <message>
            <source>Kubernetes with Helm</source>
            <translation>使用 Helm 的 Kubernetes</translation>
        </message>
        <message>
            <source>Kubernetes with the Milvus Operator</source>
            <translation>使用 Milvus Operator 的 Kubernetes</translation>
        </message>
        <message>
            <source>A system service on this computer</source>
            <translation>本机上的系统服务</translation>
        </message>
        <message>
            <source>%1, version %2</source>
            <extracomment>%1: how Milvus runs, %2: its version</extracomment>
            <translation>%1，版本 %2</translation>
        </message>
        <message>
            <source>%1, found in %2 (%3)</source>
            <extracomment>%1: how Milvus runs, %2: folder, %3: file name</extracomment>
            <translation>%1，位于 %2 (%3)</translation>
        </message>
        <message>
            <source>%1, found in %2 (%3, version %4)</source>
            <extracomment>%1: how Milvus runs, %2: folder, %3: file name, %4: version of Milvus</extracomment>
            <translation>%1，位于 %2（%3，版本 %4）</translation>
        </message>
        <message>
            <source>CA files (*.pem *.crt *.cer *.p12 *.pfx);;All files (*)</source>
            <translation>CA 文件 (*.pem *.crt *.cer *.p12 *.pfx);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>EditActions</name>
        <message>
            <source>Cu&amp;t</source>
            <translation>剪切(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>复制(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>粘贴(&amp;P)</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>全选(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>Questions</name>
        <message>
            <source>Close without making the certificates?</source>
            <translation>不生成证书就关闭吗？</translation>
        </message>
        <message>
            <source>What you entered on these pages is not kept. File, Export answers keeps it.</source>
            <translation>您在这些页面上输入的内容不会保留。“文件 › 导出答案”可以保存它们。</translation>
        </message>
        <message>
            <source>&amp;Keep working</source>
            <translation>继续填写(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Stop what is running?</source>
            <translation>停止正在进行的工作吗？</translation>
        </message>
        <message>
            <source>Nothing is left half done: files that are being made are not written.</source>
            <translation>不会留下半成品：正在生成的文件不会写入。</translation>
        </message>
        <message>
            <source>&amp;Keep running</source>
            <translation>继续运行(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>ReadmeWords</name>
        <message>
            <source>Milvus reads certificates only when it starts. Restart it:</source>
            <translation>Milvus 只在启动时读取证书。请重启它：</translation>
        </message>
        <message>
            <source>To go back to how it was:</source>
            <translation>要恢复原状：</translation>
        </message>
        <message>
            <source>To test the connection again:</source>
            <translation>要再次测试连接：</translation>
        </message>
        <message>
            <source>server.pem is good until %1, client.pem until %2.</source>
            <translation>server.pem 的有效期至 %1，client.pem 的有效期至 %2。</translation>
        </message>
        <message>
            <source>For new dates from the same CA:</source>
            <translation>要由同一 CA 换发新的有效期：</translation>
        </message>
        <message>
            <source>Milvus needs server.key, server.pem and ca.pem. Programs need ca.pem and, for mutual TLS, client.key and client.pem. Nobody needs ca.key: it stays here.</source>
            <translation>Milvus 需要 server.key、server.pem 和 ca.pem。程序需要 ca.pem，双向 TLS 时还需要 client.key 和 client.pem。没有人需要 ca.key：它留在这里。</translation>
        </message>
    </context>
    <context>
        <name>SetWords</name>
        <message numerus="yes">
            <source>%n name(s) · %1</source>
            <translation>
                <numerusform>%n 个名称 · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 fits</source>
            <translation>%1 匹配</translation>
        </message>
        <message>
            <source>no key here fits</source>
            <translation>这里没有匹配的私钥</translation>
        </message>
        <message>
            <source>signed</source>
            <extracomment>on the line from the CA to a certificate</extracomment>
            <translation>已签发</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>未签发</translation>
        </message>
        <message>
            <source>nobody: keep it here</source>
            <translation>不给任何人：留在此处</translation>
        </message>
    </context>
    <context>
        <name>Steps</name>
        <message>
            <source>Goal</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Keys and dates</source>
            <translation>密钥与日期</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Configure Milvus</source>
            <translation>配置 Milvus</translation>
        </message>
        <message>
            <source>Live test</source>
            <translation>实时测试</translation>
        </message>
        <message>
            <source>Hand out</source>
            <translation>分发</translation>
        </message>
        <message>
            <source>Inspect files</source>
            <translation>查看文件</translation>
        </message>
        <message>
            <source>Expiry and renewal</source>
            <translation>到期与续期</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>nobody: keep it here</source>
            <translation>不给任何人：留在此处</translation>
        </message>
        <message>
            <source>Port %1 is already used by another program on this computer.</source>
            <translation>端口 %1 已被本机的另一个程序使用。</translation>
        </message>
        <message>
            <source>Choose another port, or 0 for any free one.</source>
            <translation>选择另一个端口，或用 0 表示任意空闲端口。</translation>
        </message>
        <message>
            <source>The rehearsal server listens on a port of this computer, and only one program can have a port. When Milvus itself runs here it already holds 19530. With port 0 the system picks a free one, and the rehearsal server says which. `ss -ltnp` shows who holds a port.</source>
            <translation>演练服务器在本机的一个端口上监听，而一个端口只能给一个程序。如果 Milvus 本身在这里运行，它已占用 19530。端口为 0 时由系统挑选空闲端口，演练服务器会说明是哪一个。`ss -ltnp` 可以显示谁占用了端口。</translation>
        </message>
        <message>
            <source>The archive %1 could not be put together.</source>
            <translation>无法生成压缩包 %1。</translation>
        </message>
        <message>
            <source>Look at the details, and try again or choose another format.</source>
            <translation>请查看详情，然后重试或选择另一种格式。</translation>
        </message>
        <message>
            <source>The library that packs archives reported a fault, which stands in the details. Nothing was left behind: an archive is moved to its place only when it is complete.</source>
            <translation>打包用的库报告了一个错误，见详情。没有留下任何东西：压缩包只有在完整之后才会放到位。</translation>
        </message>
        <message>
            <source>There are no certificates in %1 to export.</source>
            <translation>%1 中没有可导出的证书。</translation>
        </message>
        <message>
            <source>Name the folder with the nine files, or generate them first.</source>
            <translation>请指定存放九个文件的文件夹，或先生成它们。</translation>
        </message>
        <message>
            <source>An export is made from a folder with ca.pem, server.pem, server.key and their like. `milvus-tls generate --out FOLDER` makes such a folder.</source>
            <translation>导出的来源是包含 ca.pem、server.pem、server.key 等文件的文件夹。`milvus-tls generate --out 文件夹` 会生成这样的文件夹。</translation>
        </message>
        <message>
            <source>%1 is not a format that can be exported.</source>
            <translation>%1 不是可以导出的格式。</translation>
        </message>
        <message>
            <source>Use zip, tar.gz, p12, k8s-secret or openssl-script.</source>
            <translation>请使用 zip、tar.gz、p12、k8s-secret 或 openssl-script。</translation>
        </message>
        <message>
            <source>zip and tar.gz pack the files as they are. p12 puts certificate and private key into one file with a passphrase, for Java and Windows. k8s-secret is a manifest for Kubernetes. openssl-script makes the same nine files with the openssl command.</source>
            <translation>zip 和 tar.gz 按原样打包文件。p12 把证书和私钥放进一个带密码的文件，供 Java 和 Windows 使用。k8s-secret 是 Kubernetes 的清单。openssl-script 用 openssl 命令生成同样的九个文件。</translation>
        </message>
        <message>
            <source>A PKCS#12 file holds a private key, so it needs a passphrase.</source>
            <translation>PKCS#12 文件包含私钥，因此需要密码。</translation>
        </message>
        <message>
            <source>PKCS#12 (.p12) keeps a certificate and its private key in one file that travels easily. Without a passphrase anybody who finds it can pose as its owner. The passphrase is never taken from the command line, where other users of the computer could read it.</source>
            <translation>PKCS#12 (.p12) 把证书和私钥放进一个便于携带的文件。没有密码时，任何拿到它的人都能冒充其所有者。密码绝不从命令行读取，因为本机的其他用户能看到命令行。</translation>
        </message>
        <message>
            <source>The rehearsal server did not start: %1.</source>
            <translation>演练服务器没有启动：%1。</translation>
        </message>
        <message>
            <source>Check server.pem, server.key and ca.pem with `milvus-tls inspect`.</source>
            <translation>用 `milvus-tls inspect` 检查 server.pem、server.key 和 ca.pem。</translation>
        </message>
        <message>
            <source>The rehearsal server loads the same files as Milvus, by the same rules. What stops it stops Milvus as well: a private key with a passphrase, a key of another certificate, a file that is missing or cannot be read.</source>
            <translation>演练服务器按与 Milvus 相同的规则加载相同的文件。让它停下的原因也会让 Milvus 停下：私钥带密码、私钥属于另一张证书、文件缺失或无法读取。</translation>
        </message>
        <message>
            <source>%1 contains ca.key, which can sign new certificates for anybody.</source>
            <translation>%1 包含 ca.key，它可以为任何人签发新证书。</translation>
        </message>
        <message>
            <source>Keep it as a backup in a safe place, and give it to no program.</source>
            <translation>把它作为备份保存在安全的地方，不要交给任何程序。</translation>
        </message>
        <message>
            <source>Whoever holds ca.key can make certificates that your Milvus and your programs trust. Milvus itself never needs it, and neither does any program. The exports for the server and for programs leave it out; only the complete backup has it.</source>
            <translation>持有 ca.key 的人可以签发您的 Milvus 和程序都信任的证书。Milvus 本身从不需要它，任何程序也不需要。给服务器和程序的导出中都没有它；只有完整备份才有。</translation>
        </message>
        <message>
            <source>%1 is not an SDK this program has code for.</source>
            <translation>没有适用于 SDK“%1”的代码。</translation>
        </message>
        <message>
            <source>Use pymilvus, node, java, go, cpp, csharp, rest or attu.</source>
            <translation>请使用 pymilvus、node、java、go、cpp、csharp、rest 或 attu。</translation>
        </message>
        <message>
            <source>There is ready code for pymilvus (Python), Node.js, Java, Go, C++, C#, for REST with curl, and for the Attu web console. LangChain, LlamaIndex and the like use one of these inside and take the same values.</source>
            <translation>现成的代码适用于 pymilvus (Python)、Node.js、Java、Go、C++、C#、通过 curl 的 REST，以及 Attu 网页控制台。LangChain、LlamaIndex 等内部使用其中之一，采用相同的值。</translation>
        </message>
        <message>
            <source>Mutual TLS needs %1, and it is not in the folder.</source>
            <translation>双向 TLS 需要 %1，而它不在文件夹中。</translation>
        </message>
        <message>
            <source>Generate the missing file, or use one-way TLS.</source>
            <translation>生成缺少的文件，或使用单向 TLS。</translation>
        </message>
        <message>
            <source>In mutual mode (tlsMode 2) Milvus lets in only programs that show a certificate signed by its CA, so each program needs client.pem and client.key. In one-way mode (tlsMode 1) ca.pem is enough.</source>
            <translation>在双向认证模式 (tlsMode 2) 下，Milvus 只让出示由其 CA 签发的证书的程序进入，因此每个程序都需要 client.pem 和 client.key。单向认证模式 (tlsMode 1) 下有 ca.pem 就够了。</translation>
        </message>
        <message>
            <source>The private key %1 could not be made.</source>
            <translation>无法生成私钥 %1。</translation>
        </message>
        <message>
            <source>Look at the details, and try again or choose another kind of key.</source>
            <translation>请查看详情，然后重试或选择另一种密钥。</translation>
        </message>
        <message>
            <source>Private keys are made by OpenSSL from the random numbers of this computer. OpenSSL reported a fault, which stands in the details. Nothing was written: the folder is as it was before.</source>
            <translation>私钥由 OpenSSL 用本机的随机数生成。OpenSSL 报告了一个错误，见详情。没有写入任何内容：文件夹与之前一样。</translation>
        </message>
        <message>
            <source>The certificate %1 could not be signed.</source>
            <translation>无法签发证书 %1。</translation>
        </message>
        <message>
            <source>Look at the details; a name or subject that OpenSSL does not take is the usual cause.</source>
            <translation>请查看详情；常见原因是 OpenSSL 不接受某个名称或主题。</translation>
        </message>
        <message>
            <source>A certificate is put together from the names, dates and key of the plan and then signed by the certificate authority. OpenSSL did not accept one of these parts; its words stand in the details. Nothing was written: the folder is as it was before.</source>
            <translation>证书由计划中的名称、日期和密钥组成，再由证书颁发机构签名。OpenSSL 不接受其中某一部分；原文见详情。没有写入任何内容：文件夹与之前一样。</translation>
        </message>
        <message>
            <source>The new files were not put in place, because %1 did not pass the check: %2.</source>
            <translation>新文件没有放到位，因为 %1 未通过检查：%2。</translation>
        </message>
        <message>
            <source>Generate again; if it happens twice, check the disk and report the details.</source>
            <translation>请重新生成；如果再次发生，请检查磁盘并报告详情。</translation>
        </message>
        <message>
            <source>Before a new set replaces the old one it is read back from the disk and judged like a stranger&apos;s: keys belong to their certificates, both chains verify, every name is covered. One of these did not hold, so the earlier files stay in use. A disk that gives back other bytes than were written, or a program that changed the files in between, are possible causes.</source>
            <translation>在新的一套替换旧的之前，会从磁盘重新读取它，并像对待陌生人的文件那样检查：私钥与证书匹配，两条证书链都能验证，每个名称都包含在内。其中有一项不成立，因此继续使用之前的文件。可能的原因是磁盘返回的字节与写入的不同，或者有程序在此期间改动了文件。</translation>
        </message>
        <message>
            <source>There is a certificate authority, but its key %1 is not there, so nothing can be signed with it.</source>
            <translation>有证书颁发机构，但它的私钥 %1 不在，因此无法用它签发任何东西。</translation>
        </message>
        <message>
            <source>Put ca.key back beside ca.pem, or choose to make a new certificate authority.</source>
            <translation>把 ca.key 放回 ca.pem 旁边，或选择新建一个证书颁发机构。</translation>
        </message>
        <message>
            <source>A certificate authority consists of ca.pem, which everybody may have, and ca.key, which signs. Without ca.key no further certificate can be made that programs with this ca.pem trust. A new authority works as well, but then every program needs the new ca.pem.</source>
            <translation>证书颁发机构由 ca.pem（人人可有）和 ca.key（用于签名）组成。没有 ca.key，就无法再签发信任此 ca.pem 的程序所认可的证书。新建证书颁发机构也可以，但那样每个程序都需要新的 ca.pem。</translation>
        </message>
        <message>
            <source>The key %1 does not belong to the ca.pem beside it.</source>
            <translation>私钥 %1 不属于它旁边的 ca.pem。</translation>
        </message>
        <message>
            <source>Put the ca.key and ca.pem of the same authority together, or make a new one.</source>
            <translation>把同一个颁发机构的 ca.key 和 ca.pem 放在一起，或新建一个。</translation>
        </message>
        <message>
            <source>A certificate holds the public half of a key, and ca.key holds the private half. These two are halves of different keys, so what this key signs would not be trusted by anybody who has this ca.pem. Files of two authorities have been mixed.</source>
            <translation>证书包含密钥对的公开部分，ca.key 包含私有部分。这两个文件来自不同的密钥对，因此用这个私钥签发的证书，持有此 ca.pem 的人都不会信任。两个颁发机构的文件混在了一起。</translation>
        </message>
        <message>
            <source>The certificate authority in use ends on %1, which is too soon for the dates of the plan.</source>
            <translation>正在使用的证书颁发机构在 %1 到期，对计划中的日期来说太早。</translation>
        </message>
        <message>
            <source>The certificate %1 is not a certificate authority that strict programs accept.</source>
            <translation>证书 %1 不是严格的程序所接受的证书颁发机构。</translation>
        </message>
        <message>
            <source>Name the ca.pem of an authority, or make a new one.</source>
            <translation>请指定某个颁发机构的 ca.pem，或新建一个。</translation>
        </message>
        <message>
            <source>An authority&apos;s certificate is signed by itself and says that it may sign others (basic constraints CA:TRUE, key usage keyCertSign). Either this is the certificate of a server or client, or it lacks one of these marks: the recipe in Milvus&apos;s documentation makes such authorities, and newer Python versions refuse them. The details name the mark.</source>
            <translation>颁发机构的证书由自己签名，并声明它可以签发其他证书（basicConstraints CA:TRUE，keyUsage keyCertSign）。这个文件要么是服务器或客户端的证书，要么缺少其中一个标记：Milvus 文档中的做法会产生这样的颁发机构，较新的 Python 版本会拒绝它。详情中指出了缺少的标记。</translation>
        </message>
        <message>
            <source>This computer gives no random numbers, so no safe key or serial number can be made.</source>
            <translation>本机没有提供随机数，因此无法生成安全的密钥或序列号。</translation>
        </message>
        <message>
            <source>Check that /dev/urandom works here, and try again.</source>
            <translation>请检查这里的 /dev/urandom 是否可用，然后重试。</translation>
        </message>
        <message>
            <source>Keys and serial numbers are secure only if nobody can guess them. OpenSSL asked the system for random numbers and got none, which happens in broken containers and very early after a start. Nothing was written.</source>
            <translation>密钥和序列号只有在无人能猜到时才安全。OpenSSL 向系统请求随机数却没有得到，这种情况会出现在损坏的容器中，或在系统刚启动时。没有写入任何内容。</translation>
        </message>
        <message>
            <source>There is already a certificate authority, and its key %1 is not replaced without your yes.</source>
            <translation>已有一个证书颁发机构，未经您同意不会替换它的私钥 %1。</translation>
        </message>
        <message>
            <source>Keep it and let it sign the new certificates, or confirm the replacement (`--force` on the command line).</source>
            <translation>保留它并用它签发新证书，或确认替换（命令行上用 `--force`）。</translation>
        </message>
        <message>
            <source>With a new authority every program needs the new ca.pem, and certificates of the old one are no longer trusted together with it. That is why an existing ca.key is used again unless you ask for a new one. When you do, the old files are kept in a dated folder.</source>
            <translation>换用新的颁发机构后，每个程序都需要新的 ca.pem，旧机构的证书不再受信任。因此除非您要求新建，否则会继续使用已有的 ca.key。若要求新建，旧文件会保存在带日期的文件夹中。</translation>
        </message>
        <message>
            <source>There are already certificates in %1, and they are not replaced without your yes.</source>
            <translation>%1 中已有证书，未经您同意不会替换。</translation>
        </message>
        <message>
            <source>Choose another folder, or confirm the replacement (`--force` on the command line).</source>
            <translation>选择另一个文件夹，或确认替换（命令行上用 `--force`）。</translation>
        </message>
        <message>
            <source>The folder holds files of a server or client. When you confirm, the new set takes their place as a whole and the earlier one is kept in a dated folder; Milvus reads the new files at its next start. The certificate authority stays the same unless you ask for a new one.</source>
            <translation>该文件夹中有服务器或客户端的文件。确认后，新的一套会整体取代它们，之前的一套保存在带日期的文件夹中；Milvus 在下次启动时读取新文件。除非您要求新建，证书颁发机构保持不变。</translation>
        </message>
        <message>
            <source>An earlier run was interrupted; what it left in %1 has been tidied up.</source>
            <translation>之前的一次运行被中断；它留在 %1 中的内容已经清理。</translation>
        </message>
        <message>
            <source>A new set is made in a hidden folder and swapped in at once. A run that was killed in between leaves that hidden folder behind. It has been brought to its end: a set that was already in place stays and the one before it became a backup; an unfinished one is gone.</source>
            <translation>新的一套在隐藏文件夹中生成，然后一次性换入。中途被终止的运行会留下那个隐藏文件夹。现在已处理完毕：已经换入的一套保留，之前的一套成为备份；未完成的一套已删除。</translation>
        </message>
        <message>
            <source>The new files are in place, but the earlier ones could not be moved to %1.</source>
            <translation>新文件已就位，但之前的文件无法移到 %1。</translation>
        </message>
        <message>
            <source>Make sure that folder can be written to and generate again; the earlier files are kept until then.</source>
            <translation>请确认该文件夹可写，然后重新生成；在此之前旧文件会保留。</translation>
        </message>
        <message>
            <source>The earlier set is never thrown away. It waits in a hidden folder whose name begins with the name of your folder and .milvus-tls-, and the next run moves it to a dated folder.</source>
            <translation>之前的一套绝不会丢弃。它在一个隐藏文件夹中等待，其名称以您的文件夹名加 .milvus-tls- 开头，下次运行会把它移到带日期的文件夹。</translation>
        </message>
        <message>
            <source>The clock of this computer shows %1, which cannot be right.</source>
            <translation>本机时钟显示 %1，这不可能正确。</translation>
        </message>
        <message>
            <source>A certificate is good between two dates counted from the clock of this computer. When that clock is years off, every other computer finds the certificates expired or not yet good. The clock shows a day before this program was built, or more than ten years after.</source>
            <translation>证书在两个日期之间有效，这两个日期按本机时钟计算。时钟若差了几年，其他所有计算机都会认为证书已过期或尚未生效。时钟显示的日期早于本程序的构建日期，或晚于它十年以上。</translation>
        </message>
        <message>
            <source>Other users of this computer can change what is in %1 (mode %2).</source>
            <translation>本机的其他用户可以改动 %1 中的内容（权限 %2）。</translation>
        </message>
        <message>
            <source>Close it with `chmod go-w`, so that nobody can put other keys in place of yours.</source>
            <translation>用 `chmod go-w` 关闭写权限，以免有人用别的密钥替换您的密钥。</translation>
        </message>
        <message>
            <source>Private keys are made readable by you alone, but whoever may write to their folder can still remove them and put others there. Permissions of folders that you made are not changed without you.</source>
            <translation>私钥只有您自己可读，但能写入该文件夹的人仍可删除它们并放入别的密钥。您自己创建的文件夹，其权限不会在未经您同意时更改。</translation>
        </message>
        <message>
            <source>You are root, and %1 belongs to another user; the new files belong to that user.</source>
            <translation>您是 root，而 %1 属于另一个用户；新文件归该用户所有。</translation>
        </message>
        <message>
            <source>Files made by root in somebody&apos;s folder could not be read by their Milvus: private keys are for their owner alone. So the files get the owner of the folder. To keep them for root, choose a folder that belongs to root.</source>
            <translation>root 在别人的文件夹中创建的文件，对方的 Milvus 无法读取：私钥只供其所有者使用。因此文件归文件夹的所有者。若要归 root 所有，请选择属于 root 的文件夹。</translation>
        </message>
        <message>
            <source>The certificate authority %1 is used again.</source>
            <translation>继续使用证书颁发机构 %1。</translation>
        </message>
        <message>
            <source>ca.key and ca.pem stay as they are, byte for byte, and have signed the new certificates. Programs that already have this ca.pem go on working and need no new one.</source>
            <translation>ca.key 和 ca.pem 逐字节保持不变，并签发了新证书。已经持有此 ca.pem 的程序可以继续工作，不需要新的。</translation>
        </message>
        <message>
            <source>The set in %1 is not whole: %2 is missing.</source>
            <translation>%1 中的一套文件不完整：缺少 %2。</translation>
        </message>
        <message>
            <source>Put the file back, or generate with a new certificate authority.</source>
            <translation>把文件放回去，或用新的证书颁发机构重新生成。</translation>
        </message>
        <message>
            <source>The nine files belong together: certificates, their keys, the requests and the authority. Without one of them the rest cannot be used as it is. A backup folder beside it may still hold the file.</source>
            <translation>九个文件是一个整体：证书、私钥、请求和颁发机构。缺少其中之一，其余的就不能照原样使用。旁边的备份文件夹中可能还有该文件。</translation>
        </message>
        <message>
            <source>There is no certificate, private key or request in %1.</source>
            <translation>%1 中没有证书、私钥或请求。</translation>
        </message>
        <message>
            <source>Choose a file that begins with -----BEGIN, or the folder with the nine files.</source>
            <translation>请选择以 -----BEGIN 开头的文件，或存放九个文件的文件夹。</translation>
        </message>
        <message>
            <source>Files are recognised by what they hold, not by their names. Certificates, keys and requests in PEM form begin with a line such as -----BEGIN CERTIFICATE-----; certificates and requests in binary form (DER) are recognised too. Key stores of Java and Windows (.jks, .p12, .pfx) have to be converted first.</source>
            <translation>文件按内容识别，而不是按名称。PEM 格式的证书、私钥和请求以 -----BEGIN CERTIFICATE----- 这样的一行开头；二进制格式 (DER) 的证书和请求也能识别。Java 和 Windows 的密钥库（.jks、.p12、.pfx）需要先转换。</translation>
        </message>
        <message>
            <source>%1 is damaged at line %2, so programs cannot read it.</source>
            <translation>%1 在第 %2 行损坏，程序无法读取。</translation>
        </message>
        <message>
            <source>Copy the file again from where it was made, or make it again.</source>
            <translation>从生成它的地方重新复制文件，或重新生成。</translation>
        </message>
        <message>
            <source>PEM is text between a BEGIN and an END line that have to agree, with base64 in between. Cut ends, missing lines, blanks added by an editor and two files run together are the usual causes. Milvus does not start with a damaged certificate or key.</source>
            <translation>PEM 是一对相互对应的 BEGIN 行与 END 行之间的 base64 文本。常见原因是末尾被截断、缺少若干行、编辑器加入了空格，或两个文件连在了一起。证书或私钥损坏时 Milvus 不会启动。</translation>
        </message>
        <message>
            <source>The private key in %1 is locked with a passphrase, and Milvus cannot ask for one.</source>
            <translation>%1 中的私钥有密码保护，而 Milvus 无法询问密码。</translation>
        </message>
        <message>
            <source>Write it without: openssl pkey -in %1 -out unlocked.key, then chmod 600 unlocked.key.</source>
            <translation>写出不带密码的私钥：openssl pkey -in %1 -out unlocked.key，然后 chmod 600 unlocked.key。</translation>
        </message>
        <message>
            <source>Milvus and its SDKs have no setting for the passphrase of a key and stop (“… to parse private key”). Protect server.key and client.key by their file rights instead (mode 0600). The key of the authority, ca.key, may keep its passphrase: Milvus never reads it.</source>
            <translation>Milvus 及其 SDK 没有私钥密码的设置，会因此停止（“… to parse private key”）。请改用文件权限（0600）保护 server.key 和 client.key。颁发机构的私钥 ca.key 可以保留密码：Milvus 从不读取它。</translation>
        </message>
        <message>
            <source>%2 is not the private key of %1.</source>
            <translation>%2 不是 %1 的私钥。</translation>
        </message>
        <message>
            <source>Put the two files together that were made together, or make both again.</source>
            <translation>把同一次生成的两个文件放在一起，或重新生成两者。</translation>
        </message>
        <message>
            <source>A certificate holds the public half of one private key. Milvus checks that the two belong together and does not start otherwise (“private key does not match public key”). It happens when one of the files comes from an earlier run, or when server and client files are exchanged.</source>
            <translation>证书包含某个私钥的公开部分。Milvus 会检查两者是否匹配，不匹配就不启动（“private key does not match public key”）。其中一个文件来自更早的运行，或服务器与客户端的文件弄混时，就会这样。</translation>
        </message>
        <message>
            <source>%1 ended on %2, so programs refuse it.</source>
            <translation>%1 已于 %2 到期，因此程序会拒绝它。</translation>
        </message>
        <message>
            <source>Make new certificates, replace the files, and restart Milvus.</source>
            <translation>生成新证书，替换文件，然后重启 Milvus。</translation>
        </message>
        <message>
            <source>A certificate is good between two dates. Milvus itself starts with an expired one; the programs that connect are those who refuse. After the files are replaced Milvus has to be restarted, because it reads them only at its start.</source>
            <translation>证书在两个日期之间有效。Milvus 本身会带着过期的证书启动；拒绝的是连接它的程序。替换文件后必须重启 Milvus，因为它只在启动时读取这些文件。</translation>
        </message>
        <message>
            <source>%1 is good only from %2 on, and that is still to come.</source>
            <translation>%1 从 %2 起才有效，而那一天还没到。</translation>
        </message>
        <message>
            <source>Check the clock and the time zone of this computer, or wait.</source>
            <translation>请检查本机的时钟和时区，或者等待。</translation>
        </message>
        <message>
            <source>The certificate begins in the future as this computer sees it. Most often the clock of one of the computers is wrong. Certificates made here begin one hour in the past, so that small differences do not matter.</source>
            <translation>在本机看来，证书的起始时间在将来。最常见的原因是某台计算机的时钟不准。这里生成的证书起始时间提前一小时，因此微小的差异没有影响。</translation>
        </message>
        <message>
            <source>%1 ends in %2 days.</source>
            <translation>%1 将在 %2 天后到期。</translation>
        </message>
        <message>
            <source>Renew it soon, and restart Milvus with the new files.</source>
            <translation>请尽快续期，并用新文件重启 Milvus。</translation>
        </message>
        <message>
            <source>After that day programs refuse the certificate and Milvus can no longer be reached. Renewing takes minutes, but Milvus reads the files only at its start, so a restart has to be planned.</source>
            <translation>过了那一天，程序会拒绝该证书，Milvus 就无法连接了。续期只需几分钟，但 Milvus 只在启动时读取文件，因此需要安排一次重启。</translation>
        </message>
        <message>
            <source>%1 was signed by “%2”, not by the authority beside it.</source>
            <translation>%1 由“%2”签发，而不是由旁边的颁发机构签发。</translation>
        </message>
        <message>
            <source>Use the ca.pem that was made together with it, or make the certificate again with this authority.</source>
            <translation>使用与它一同生成的 ca.pem，或用这个颁发机构重新签发证书。</translation>
        </message>
        <message>
            <source>Programs trust a certificate because an authority they know signed it. With the ca.pem beside it they end with “certificate signed by unknown authority” or “unable to get local issuer certificate”. It happens when ca.key was made anew and the other files stayed. An authority can have the same name and still be another one: its key counts.</source>
            <translation>程序信任一张证书，是因为它由程序认识的颁发机构签发。用旁边的 ca.pem，程序会以“certificate signed by unknown authority”或“unable to get local issuer certificate”结束。重新生成了 ca.key 而其他文件没有更新时就会这样。颁发机构可以同名却并不相同：起决定作用的是它的密钥。</translation>
        </message>
        <message>
            <source>%1 is not marked as an authority, so nothing signed with it is trusted.</source>
            <translation>%1 没有标记为颁发机构，因此用它签发的任何证书都不受信任。</translation>
        </message>
        <message>
            <source>Make the authority again, with basicConstraints = critical, CA:TRUE.</source>
            <translation>重新生成颁发机构，带上 basicConstraints = critical, CA:TRUE。</translation>
        </message>
        <message>
            <source>A certificate may sign others only when it says so in its basic constraints. Every library that was tried refuses a chain through one that does not. It happens when the openssl configuration that would add the mark was missing, typically on Windows.</source>
            <translation>证书只有在 basicConstraints 中写明时才可以签发其他证书。所有试过的库都拒绝经过未写明者的证书链。缺少会加上这个标记的 openssl 配置时就会这样，在 Windows 上很常见。</translation>
        </message>
        <message>
            <source>%1 does not say that its key may sign certificates, so strict programs refuse it.</source>
            <translation>%1 没有声明它的密钥可以签发证书，因此严格的程序会拒绝它。</translation>
        </message>
        <message>
            <source>Make the authority again, with keyUsage = critical, keyCertSign, cRLSign.</source>
            <translation>重新生成颁发机构，带上 keyUsage = critical, keyCertSign, cRLSign。</translation>
        </message>
        <message>
            <source>The key usage of an authority has to list keyCertSign. When the list is there without it, everybody refuses; when the list is missing, strict programs do, among them Python 3.13 and newer in their default setting. The script in the documentation of Milvus makes an authority without it.</source>
            <translation>颁发机构的密钥用法必须包含 keyCertSign。有密钥用法却没有它时，所有程序都会拒绝；完全没有密钥用法时，严格的程序会拒绝，其中包括默认设置下的 Python 3.13 及更新版本。Milvus 文档中的脚本生成的颁发机构就没有它。</translation>
        </message>
        <message>
            <source>Make it again with every name and address that programs use to connect.</source>
            <translation>重新生成，并包含程序连接时使用的每个名称和地址。</translation>
        </message>
        <message>
            <source>In %1 the address %2 stands among the host names, where programs do not look for addresses.</source>
            <translation>在 %1 中，地址 %2 写在主机名里，而程序不会在那里查找地址。</translation>
        </message>
        <message>
            <source>Make it again with %2 as an address (IP:%2).</source>
            <translation>重新生成，把 %2 作为地址 (IP:%2)。</translation>
        </message>
        <message>
            <source>A certificate has separate entries for host names and addresses. Ten of eleven libraries tried refuse to connect to an address that is stored as a host name, and one of them refuses the whole certificate.</source>
            <translation>证书中主机名和地址是不同的条目。试过的十一个库中有十个拒绝连接以主机名形式存放的地址，其中一个还会拒绝整张证书。</translation>
        </message>
        <message>
            <source>%1 may be used as a server and as a client, because it does not say which.</source>
            <translation>%1 既可作服务器也可作客户端，因为它没有写明用途。</translation>
        </message>
        <message>
            <source>Make it again with extendedKeyUsage serverAuth for the server or clientAuth for a client.</source>
            <translation>重新生成，服务器用 extendedKeyUsage serverAuth，客户端用 clientAuth。</translation>
        </message>
        <message>
            <source>Without an extended key usage every purpose is allowed. Whoever has the key of a client can then pose as the server, and the reverse. Milvus accepts such certificates, so nothing breaks today.</source>
            <translation>没有扩展密钥用法时，任何用途都允许。持有客户端私钥的人就可以冒充服务器，反之亦然。Milvus 接受这样的证书，所以目前不会出错。</translation>
        </message>
        <message>
            <source>%1 is not allowed to identify a server, so programs refuse it.</source>
            <translation>%1 不允许用来标识服务器，因此程序会拒绝它。</translation>
        </message>
        <message>
            <source>Make it again with extendedKeyUsage = serverAuth.</source>
            <translation>重新生成，带上 extendedKeyUsage = serverAuth。</translation>
        </message>
        <message>
            <source>The extended key usage lists what a certificate is for. Programs that connect demand serverAuth. Often server.pem and client.pem were exchanged.</source>
            <translation>扩展密钥用法列出证书的用途。连接的程序要求 serverAuth。常见原因是 server.pem 与 client.pem 弄混了。</translation>
        </message>
        <message>
            <source>%1 is not allowed to identify a client, so Milvus refuses it in mutual mode.</source>
            <translation>%1 不允许用来标识客户端，因此 Milvus 在双向认证模式下会拒绝它。</translation>
        </message>
        <message>
            <source>Make it again with extendedKeyUsage = clientAuth.</source>
            <translation>重新生成，带上 extendedKeyUsage = clientAuth。</translation>
        </message>
        <message>
            <source>In mutual mode (tlsMode 2) Milvus demands clientAuth from the certificate of every program. Without it the connection ends with “bad certificate”; the log of Milvus says “incompatible key usage”. One script in the documentation of Milvus makes client certificates for servers only. One-way mode is not affected.</source>
            <translation>在双向认证模式 (tlsMode 2) 下，Milvus 要求每个程序的证书带有 clientAuth。没有它，连接会以“bad certificate”结束；Milvus 的日志显示“incompatible key usage”。Milvus 文档中的一个脚本生成的客户端证书只能用于服务器。单向认证模式不受影响。</translation>
        </message>
        <message>
            <source>%1 is allowed to be a server and a client at once.</source>
            <translation>%1 同时允许作为服务器和客户端。</translation>
        </message>
        <message>
            <source>Make one certificate for each purpose.</source>
            <translation>为每种用途各生成一张证书。</translation>
        </message>
        <message>
            <source>Whoever has the private key of a client with such a certificate can pose as the server to other clients. Separate certificates cost nothing. A server that also connects to other servers as a client, as Milvus CDC does, is the one reason for both.</source>
            <translation>持有这种证书的客户端私钥的人，可以向其他客户端冒充服务器。分开的证书不费任何代价。只有服务器自己也要作为客户端连接其他服务器时（例如 Milvus CDC），才有理由同时拥有两种用途。</translation>
        </message>
        <message>
            <source>%1 is a certificate of an old version that cannot hold names and purposes.</source>
            <translation>%1 是旧版本的证书，不能包含名称和用途。</translation>
        </message>
        <message>
            <source>Make it again as version 3.</source>
            <translation>重新生成为版本 3。</translation>
        </message>
        <message>
            <source>Only version 3 has extensions: names, purposes, the mark of an authority. Rust programs refuse older versions outright, Go programs for want of names. openssl makes version 1 when it signs a request without an extension file.</source>
            <translation>只有版本 3 才有扩展：名称、用途、颁发机构标记。Rust 程序直接拒绝旧版本，Go 程序因为没有名称而拒绝。openssl 在没有扩展文件的情况下签署请求时会生成版本 1。</translation>
        </message>
        <message>
            <source>%1 is marked as an authority although it belongs to a server or a client.</source>
            <translation>%1 标记为颁发机构，但它属于服务器或客户端。</translation>
        </message>
        <message>
            <source>Make it again with basicConstraints = critical, CA:FALSE.</source>
            <translation>重新生成，带上 basicConstraints = critical, CA:FALSE。</translation>
        </message>
        <message>
            <source>Whoever has its private key could sign further certificates that everybody here trusts. Some libraries refuse such certificates in the place of a server. openssl makes them with req -x509 and its default configuration.</source>
            <translation>持有它的私钥的人可以签发更多这里所有程序都信任的证书。有些库拒绝把这样的证书用于服务器。openssl 用 req -x509 和默认配置时会生成这样的证书。</translation>
        </message>
        <message>
            <source>%1 lasts %2 days; Apple systems refuse server certificates of more than 825 days.</source>
            <translation>%1 的有效期为 %2 天；Apple 系统拒绝超过 825 天的服务器证书。</translation>
        </message>
        <message>
            <source>Make it again with 825 days or fewer.</source>
            <translation>重新生成，有效期不超过 825 天。</translation>
        </message>
        <message>
            <source>The limit holds for private authorities too. Milvus and its SDKs on Linux do not mind, so this matters when somebody connects from a Mac, or opens the web interface of Milvus in Safari. A shorter life also limits how long a stolen key is of use.</source>
            <translation>这一限制也适用于私有颁发机构。Linux 上的 Milvus 及其 SDK 不受影响，所以只有从 Mac 连接，或在 Safari 中打开 Milvus 的网页界面时才重要。较短的有效期也限制了被盗私钥可用的时间。</translation>
        </message>
        <message>
            <source>The key in %1 (%2) is too weak; current systems refuse it.</source>
            <translation>%1 中的密钥（%2）太弱；当前的系统会拒绝它。</translation>
        </message>
        <message>
            <source>Make it again with P-256, or with RSA of 2048 bits or more.</source>
            <translation>用 P-256 或 2048 位以上的 RSA 重新生成。</translation>
        </message>
        <message>
            <source>Debian, Ubuntu and others refuse RSA keys of less than 2048 bits and elliptic curves of less than 224 bits. Keys of 1024 bits can be broken by those with enough money.</source>
            <translation>Debian、Ubuntu 等系统拒绝少于 2048 位的 RSA 密钥和少于 224 位的椭圆曲线。1024 位的密钥只要有足够的资金就能破解。</translation>
        </message>
        <message>
            <source>%1 is signed with %2, which current systems refuse.</source>
            <translation>%1 用 %2 签名，当前的系统会拒绝它。</translation>
        </message>
        <message>
            <source>Sign it again with SHA-256.</source>
            <translation>用 SHA-256 重新签名。</translation>
        </message>
        <message>
            <source>Signatures with SHA-1 and MD5 can be forged, so Go, OpenSSL on Debian and Ubuntu, and Apple refuse them. On the certificate of the authority itself nobody looks at the signature, so there it is only untidy.</source>
            <translation>SHA-1 和 MD5 签名可以伪造，因此 Go、Debian 和 Ubuntu 上的 OpenSSL 以及 Apple 都拒绝它们。颁发机构自身的证书上没人检查签名，所以那里只是不够整洁。</translation>
        </message>
        <message>
            <source>%1 has the same subject as its authority, so it looks as if it had signed itself.</source>
            <translation>%1 与签发它的颁发机构主题相同，看起来像是自己签发的。</translation>
        </message>
        <message>
            <source>Give the authority a common name of its own, and make the certificates again.</source>
            <translation>给颁发机构一个单独的通用名称，然后重新生成证书。</translation>
        </message>
        <message>
            <source>Chains are built by names: the issuer of one certificate is the subject of the next. When both are the same, older programs stop at the first one, and windows that show certificates list the same name again and again.</source>
            <translation>证书链按名称建立：一张证书的签发者就是下一张的主题。两者相同时，较旧的程序会停在第一张，显示证书的窗口则反复列出同一个名称。</translation>
        </message>
        <message>
            <source>%1 holds a private key beside the certificate.</source>
            <translation>%1 在证书旁边还含有私钥。</translation>
        </message>
        <message>
            <source>Certificate files are given to others: server.pem to every program that wants to check the server. With the key inside, each of them can pose as the server. Milvus loads such a file without a word.</source>
            <translation>证书文件会交给别人：每个要检查服务器的程序都会得到 server.pem。如果里面有私钥，它们都能冒充服务器。Milvus 会一声不响地加载这样的文件。</translation>
        </message>
        <message>
            <source>Other users of this computer can read the private key %1 (mode %2).</source>
            <translation>本机的其他用户可以读取私钥 %1（权限 %2）。</translation>
        </message>
        <message>
            <source>Run chmod 600 %1; if Milvus runs as another user, give it to that user.</source>
            <translation>运行 chmod 600 %1；如果 Milvus 以另一个用户运行，请把文件交给该用户。</translation>
        </message>
        <message>
            <source>Whoever can read a private key can pose as its owner. Mode 0600 lets only the owner read it. Milvus 3.0 runs as the user milvus and must be able to read server.key: make that user its owner, or use its group and mode 0640.</source>
            <translation>能读取私钥的人就能冒充其所有者。权限 0600 只允许所有者读取。Milvus 3.0 以用户 milvus 运行，必须能读取 server.key：让该用户成为所有者，或使用它的组和权限 0640。</translation>
        </message>
        <message>
            <source>%1 is the sample that ships with Milvus; its private key is public.</source>
            <translation>%1 是随 Milvus 提供的示例；它的私钥是公开的。</translation>
        </message>
        <message>
            <source>Make certificates of your own before anybody connects.</source>
            <translation>在任何人连接之前，生成您自己的证书。</translation>
        </message>
        <message>
            <source>Every Milvus image holds these nine files in configs/cert, the key of the authority included, and so does the public source code. Anybody can pose as this server, and with the public ca.key anybody can make a client certificate that mutual mode accepts. Encryption with it protects against nobody.</source>
            <translation>每个 Milvus 镜像的 configs/cert 中都有这九个文件，包括颁发机构的私钥，公开的源代码中也有。任何人都能冒充这台服务器，而且有了公开的 ca.key，任何人都能签发双向认证所接受的客户端证书。用它加密防不住任何人。</translation>
        </message>
        <message>
            <source>%1 ends after the authority that signed it.</source>
            <translation>%1 的到期时间晚于签发它的颁发机构。</translation>
        </message>
        <message>
            <source>Renew the authority in time, or make certificates that end before it.</source>
            <translation>及时续期颁发机构，或生成在它之前到期的证书。</translation>
        </message>
        <message>
            <source>When the authority ends, programs refuse everything it signed, whatever the dates say. The date of the authority is the one that counts here.</source>
            <translation>颁发机构到期后，无论日期如何，程序都会拒绝它签发的一切。这里起作用的是颁发机构的日期。</translation>
        </message>
        <message>
            <source>The subject of %1 is garbled; “%2” was meant.</source>
            <translation>%1 的主题是乱码；本意是“%2”。</translation>
        </message>
        <message>
            <source>Make it again with openssl req -utf8, or with this program.</source>
            <translation>用 openssl req -utf8 或本程序重新生成。</translation>
        </message>
        <message>
            <source>Text outside ASCII was read in the wrong encoding when the certificate was made: openssl req without -utf8 takes UTF-8 for Latin-1. Connections work all the same; people and log files see nonsense.</source>
            <translation>生成证书时，ASCII 以外的文本用了错误的编码：不带 -utf8 的 openssl req 把 UTF-8 当作 Latin-1。连接不受影响；但人和日志看到的是乱码。</translation>
        </message>
        <message>
            <source>The key in %1 uses the curve %2, with which Milvus cannot make a connection.</source>
            <translation>%1 中的密钥使用曲线 %2，Milvus 无法用它建立连接。</translation>
        </message>
        <message>
            <source>Make it again with P-256.</source>
            <translation>用 P-256 重新生成。</translation>
        </message>
        <message>
            <source>Milvus is written in Go, which knows P-256, P-384 and P-521. With secp256k1 and the brainpool curves Milvus does not start; with P-224 it starts, and every connection ends in “handshake failure”.</source>
            <translation>Milvus 用 Go 编写，支持 P-256、P-384 和 P-521。使用 secp256k1 和 brainpool 曲线时 Milvus 不会启动；使用 P-224 时它会启动，但每个连接都以“handshake failure”结束。</translation>
        </message>
        <message>
            <source>%1 has an unusual serial number.</source>
            <translation>%1 的序列号不寻常。</translation>
        </message>
        <message>
            <source>Make it again with a random serial number of 8 to 20 bytes.</source>
            <translation>用 8 到 20 字节的随机序列号重新生成。</translation>
        </message>
        <message>
            <source>Serial numbers are positive, at most 20 bytes long, and different for every certificate of an authority. Short ones can be guessed or repeated; zero and longer ones are refused by some programs.</source>
            <translation>序列号是正数，最长 20 字节，同一颁发机构的每张证书各不相同。短的序列号容易被猜到或重复；零和更长的序列号会被一些程序拒绝。</translation>
        </message>
        <message>
            <source>%1 does not name the key of its authority, which strict programs ask for.</source>
            <translation>%1 没有写明颁发机构的密钥，而严格的程序要求写明。</translation>
        </message>
        <message>
            <source>Make it again with authorityKeyIdentifier = keyid.</source>
            <translation>重新生成，带上 authorityKeyIdentifier = keyid。</translation>
        </message>
        <message>
            <source>The authority key identifier tells programs which of several keys of the same name signed a certificate. Strict programs refuse certificates without it, among them Python 3.13 and newer in their default setting.</source>
            <translation>颁发机构密钥标识符告诉程序，同名的多个密钥中是哪一个签发了证书。严格的程序拒绝没有它的证书，其中包括默认设置下的 Python 3.13 及更新版本。</translation>
        </message>
        <message>
            <source>%1 has no identifier of its key.</source>
            <translation>%1 没有自己密钥的标识符。</translation>
        </message>
        <message>
            <source>Make it again with subjectKeyIdentifier = hash.</source>
            <translation>重新生成，带上 subjectKeyIdentifier = hash。</translation>
        </message>
        <message>
            <source>The subject key identifier helps programs to find the right certificate of an authority. In an authority strict programs demand it; in other certificates it is good practice.</source>
            <translation>主题密钥标识符帮助程序找到颁发机构的正确证书。严格的程序要求颁发机构必须有它；在其他证书中则是良好做法。</translation>
        </message>
        <message>
            <source>%1 does not hold the name %2, so programs that connect to it refuse.</source>
            <translation>%1 不包含名称 %2，因此连接它的程序会拒绝。</translation>
        </message>
        <message>
            <source>Make it again with %2 among its names, or connect under a name that is there.</source>
            <translation>重新生成并在名称中加入 %2，或改用其中已有的名称连接。</translation>
        </message>
        <message>
            <source>Programs compare what they typed with the names in the certificate, letter by letter. A name that leads to the same computer is still another name: localhost, 127.0.0.1 and the host name each have to be there. pymilvus and other gRPC programs can be told which name to expect (server_name).</source>
            <translation>程序会把输入的名称与证书中的名称逐字比较。指向同一台计算机的另一个名称仍然是另一个名称：localhost、127.0.0.1 和主机名都必须写上。pymilvus 等 gRPC 程序可以指定要核对的名称 (server_name)。</translation>
        </message>
        <message>
            <source>An extension of %1 that everybody must obey is not marked as critical.</source>
            <translation>%1 中有一个所有程序都必须遵守的扩展没有标记为 critical。</translation>
        </message>
        <message>
            <source>Make it again with basicConstraints and keyUsage marked critical.</source>
            <translation>重新生成，把 basicConstraints 和 keyUsage 标记为 critical。</translation>
        </message>
        <message>
            <source>Critical means: who does not understand it must refuse the certificate. For the authority mark in an authority strict programs insist on it, among them Python 3.13 and newer; for the key usage it is good practice.</source>
            <translation>critical 的意思是：不理解它的程序必须拒绝证书。对于颁发机构中的颁发机构标记，严格的程序坚持要求 critical，其中包括默认设置下的 Python 3.13 及更新版本；对密钥用法则是良好做法。</translation>
        </message>
        <message>
            <source>%1 allows keyEncipherment, which its kind of key cannot do.</source>
            <translation>%1 允许 keyEncipherment，但它的密钥类型做不到。</translation>
        </message>
        <message>
            <source>Make it again with keyUsage = critical, digitalSignature.</source>
            <translation>重新生成，带上 keyUsage = critical, digitalSignature。</translation>
        </message>
        <message>
            <source>Only RSA keys can encipher another key. With elliptic curves the entry has no meaning; programs ignore it, and tools that check certificates report it.</source>
            <translation>只有 RSA 密钥能加密另一个密钥。对椭圆曲线而言这一项没有意义；程序会忽略它，检查证书的工具会报告它。</translation>
        </message>
        <message>
            <source>The wildcard %2 in %1 is too broad; most programs do not accept it.</source>
            <translation>%1 中的通配符 %2 范围太大；大多数程序不接受它。</translation>
        </message>
        <message>
            <source>Use a wildcard with two parts after the star, such as *.milvus.internal, or list the names.</source>
            <translation>使用星号后面有两个部分的通配符，例如 *.milvus.internal，或逐个列出名称。</translation>
        </message>
        <message>
            <source>A star stands for one whole part at the left, and at least two more parts have to follow. OpenSSL, gRPC, Node and Python refuse *.localhost and its like, and one library then refuses the other names of the certificate as well.</source>
            <translation>星号代表最左边的一整个部分，后面至少还要有两个部分。OpenSSL、gRPC、Node 和 Python 拒绝 *.localhost 之类的通配符，还有一个库会因此连同该证书的其他名称一起拒绝。</translation>
        </message>
        <message>
            <source>%1 does not belong to the other files of this set.</source>
            <translation>%1 不属于这一套的其他文件。</translation>
        </message>
        <message>
            <source>Make the whole set again, or put back the file that belongs here.</source>
            <translation>重新生成整套文件，或放回属于这里的文件。</translation>
        </message>
        <message>
            <source>The request holds another key than the certificate of the same name, so the files come from different runs. Milvus does not read requests; but whoever renews from this one gets a certificate that fits no key.</source>
            <translation>请求中的密钥与同名证书的不同，说明文件来自不同的运行。Milvus 不读取请求；但用这个请求续期，得到的证书与任何私钥都不匹配。</translation>
        </message>
        <message>
            <source>%1 is missing in this set.</source>
            <translation>这一套中缺少 %1。</translation>
        </message>
        <message>
            <source>Copy it back from where the set was made, or make the set again.</source>
            <translation>从生成这一套的地方复制回来，或重新生成一套。</translation>
        </message>
        <message>
            <source>Milvus needs server.pem and server.key, and in mutual mode ca.pem. Programs need ca.pem, and in mutual mode client.pem and client.key. The other files serve renewal only; ca.key is best kept where Milvus does not run.</source>
            <translation>Milvus 需要 server.pem 和 server.key，双向认证时还需要 ca.pem。程序需要 ca.pem，双向认证时还需要 client.pem 和 client.key。其余文件只用于续期；ca.key 最好不要放在运行 Milvus 的地方。</translation>
        </message>
        <message>
            <source>No certificate here belongs to the private key %1.</source>
            <translation>这里没有与私钥 %1 匹配的证书。</translation>
        </message>
        <message>
            <source>Remove the key if it is left over, or add its certificate.</source>
            <translation>如果这个私钥是遗留的，请删除它，或补上它的证书。</translation>
        </message>
        <message>
            <source>A private key is of use only with its certificate. Forgotten keys are best removed: they may still open something elsewhere.</source>
            <translation>私钥只有与其证书一起才有用。遗忘的私钥最好删除：它们可能仍能打开别处的东西。</translation>
        </message>
        <message>
            <source>%1 uses Ed25519, which some programs cannot read.</source>
            <translation>%1 使用 Ed25519，有些程序无法读取。</translation>
        </message>
        <message>
            <source>Use P-256 unless you know every program that connects.</source>
            <translation>除非您了解每个连接的程序，否则请使用 P-256。</translation>
        </message>
        <message>
            <source>Milvus, Go, Java 17, Node, Python and the C++ SDK read Ed25519. Browsers, Firefox among them, and programs with mbed TLS, NSS or BearSSL do not.</source>
            <translation>Milvus、Go、Java 17、Node、Python 和 C++ SDK 能读取 Ed25519。包括 Firefox 在内的浏览器以及使用 mbed TLS、NSS 或 BearSSL 的程序不能。</translation>
        </message>
        <message>
            <source>The common name %2 of %1 is not among its names, and programs look only there.</source>
            <translation>%1 的通用名称 %2 不在它的名称列表中，而程序只看列表。</translation>
        </message>
        <message>
            <source>Make it again with %2 among the names, if programs connect to it.</source>
            <translation>如果程序用 %2 连接，请重新生成并把 %2 列入名称。</translation>
        </message>
        <message>
            <source>Since RFC 9525 programs compare with the list of names and ignore the common name. Some still fall back to it, but only when there is no list at all. So a host that stands only in the common name cannot be reached.</source>
            <translation>自 RFC 9525 起，程序与名称列表比较，忽略通用名称。有些程序仍会退而使用它，但仅在完全没有列表时。因此只写在通用名称里的主机无法连接。</translation>
        </message>
        <message>
            <source>The request %1 is not signed with the key it holds.</source>
            <translation>请求 %1 不是用它所含的密钥签名的。</translation>
        </message>
        <message>
            <source>Make it again with its own private key.</source>
            <translation>用它自己的私钥重新生成。</translation>
        </message>
        <message>
            <source>A request is signed with its own key to prove that whoever asks has that key. Here the signature does not fit: the file was altered or damaged, and no authority should sign it.</source>
            <translation>请求用自己的密钥签名，以证明申请者持有该密钥。这里的签名对不上：文件被改动或损坏，任何颁发机构都不应为它签发。</translation>
        </message>
        <message>
            <source>%1 does not say that its key may sign, as TLS 1.3 needs it to.</source>
            <translation>%1 没有写明它的密钥可以签名，而 TLS 1.3 需要这一点。</translation>
        </message>
        <message>
            <source>Make it again with keyUsage = critical, digitalSignature (and keyEncipherment for RSA).</source>
            <translation>重新生成，带上 keyUsage = critical, digitalSignature（RSA 再加 keyEncipherment）。</translation>
        </message>
        <message>
            <source>In TLS 1.3, the only version in mutual mode of Milvus, both sides sign the handshake. When a key usage is present without digitalSignature, Java and others refuse the connection. When there is no key usage at all every use is allowed, which works but says less than it could.</source>
            <translation>在 TLS 1.3 中（Milvus 双向认证只用这个版本），双方都要为握手签名。有密钥用法却没有 digitalSignature 时，Java 等会拒绝连接。完全没有密钥用法时允许任何用途，可以工作，但说明得不够清楚。</translation>
        </message>
        <message>
            <source>The client certificate %1 holds the host name %2.</source>
            <translation>客户端证书 %1 含有主机名 %2。</translation>
        </message>
        <message>
            <source>Make it again without host names; a client needs none.</source>
            <translation>重新生成，不带主机名；客户端不需要主机名。</translation>
        </message>
        <message>
            <source>A client certificate with a host name can pose as that server towards programs that do not look at the purpose. Milvus looks only at who signed the certificate and at its purpose. An identity such as spiffe://milvus/reader is a better entry.</source>
            <translation>带主机名的客户端证书可以向不检查用途的程序冒充那台服务器。Milvus 只看证书由谁签发以及它的用途。写成 spiffe://milvus/reader 这样的身份更好。</translation>
        </message>
        <message>
            <source>%1 has the same serial number as %2, from the same authority.</source>
            <translation>%1 与同一颁发机构的 %2 序列号相同。</translation>
        </message>
        <message>
            <source>Make one of them again with a random serial number.</source>
            <translation>用随机序列号重新生成其中之一。</translation>
        </message>
        <message>
            <source>Authority and serial number together identify a certificate. Programs with NSS, Firefox among them, stop when they meet two different certificates with the same pair, and revoking one would revoke both.</source>
            <translation>颁发机构与序列号一起标识一张证书。使用 NSS 的程序（包括 Firefox）遇到两张组合相同而内容不同的证书时会停止，而且吊销一张就等于吊销两张。</translation>
        </message>
        <message>
            <source>%1 is in binary form (DER); Milvus and its SDKs read text form (PEM) only.</source>
            <translation>%1 是二进制格式 (DER)；Milvus 及其 SDK 只读取文本格式 (PEM)。</translation>
        </message>
        <message>
            <source>The content is the same in both forms. Milvus looks for lines that begin with -----BEGIN and stops (“… to find any PEM data”). Windows often saves binary form under .cer or .crt.</source>
            <translation>两种格式的内容相同。Milvus 查找以 -----BEGIN 开头的行，找不到就停止（“… to find any PEM data”）。Windows 常把二进制格式保存为 .cer 或 .crt。</translation>
        </message>
        <message>
            <source>A strict check refuses %1: %2.</source>
            <translation>严格检查拒绝 %1：%2。</translation>
        </message>
        <message>
            <source>Make the certificates again with this program, or look up the reason it gives.</source>
            <translation>用本程序重新生成证书，或查找它给出的原因。</translation>
        </message>
        <message>
            <source>After its own checks the program asks OpenSSL to judge the whole chain, first as most SDKs do and then by the strict rules of RFC 5280. The words of OpenSSL are given as they are. As a problem it stops connections; as a warning only strict programs refuse.</source>
            <translation>在自己的检查之后，程序会请 OpenSSL 判断整条证书链，先按大多数 SDK 的做法，再按 RFC 5280 的严格规则。OpenSSL 的原文照样给出。作为问题，它会阻止连接；作为警告，只有严格的程序会拒绝。</translation>
        </message>
        <message>
            <source>The key in %1 (%2) is of a kind that Milvus cannot use.</source>
            <translation>%1 中的密钥（%2）属于 Milvus 不能使用的类型。</translation>
        </message>
        <message>
            <source>Make it again with P-256, or with RSA of 2048 to 8192 bits.</source>
            <translation>用 P-256 或 2048 到 8192 位的 RSA 重新生成。</translation>
        </message>
        <message>
            <source>Milvus is written in Go, which reads RSA, elliptic curve and Ed25519 keys. With RSA-PSS, DSA or Ed448 keys it stops (“… to parse private key”), and RSA keys of more than 8192 bits are refused during the handshake.</source>
            <translation>Milvus 用 Go 编写，可读取 RSA、椭圆曲线和 Ed25519 密钥。遇到 RSA-PSS、DSA 或 Ed448 密钥时它会停止（“… to parse private key”），而超过 8192 位的 RSA 密钥会在握手时被拒绝。</translation>
        </message>
        <message>
            <source>Line %2 of %1 is not YAML, so Milvus would ignore the whole file.</source>
            <translation>%1 的第 %2 行不是 YAML，因此 Milvus 会忽略整个文件。</translation>
        </message>
        <message>
            <source>Mend the line; often a quote, a colon or the indentation is missing there or just above.</source>
            <translation>请修正这一行；通常是这一行或上一行缺少引号、冒号或缩进。</translation>
        </message>
        <message>
            <source>When Milvus cannot read its configuration it writes one line to its log and starts with defaults: without encryption and without your other settings. A file that cannot be read is therefore never changed here. The details say what the reader expected.</source>
            <translation>Milvus 读不懂配置时，只在日志中写一行，然后用默认值启动：不加密，也没有您的其他设置。因此，无法读取的文件在这里绝不会被修改。详情说明了读取时期望的内容。</translation>
        </message>
        <message>
            <source>Line %2 of %1 is indented with a tab, so Milvus would ignore the whole file.</source>
            <translation>%1 的第 %2 行用制表符缩进，因此 Milvus 会忽略整个文件。</translation>
        </message>
        <message>
            <source>YAML allows only spaces for indentation. Editors often show a tab like spaces, and Milvus says nothing but one line in its log before it starts with defaults and without encryption.</source>
            <translation>YAML 只允许用空格缩进。编辑器常把制表符显示得像空格，而 Milvus 只在日志中写一行，就用默认值在不加密的情况下启动。</translation>
        </message>
        <message>
            <source>The key %1 stands twice, in lines %2 and %3; Milvus uses only the last one and loses the other.</source>
            <translation>键 %1 出现了两次，在第 %2 行和第 %3 行；Milvus 只使用后一个，前一个会丢失。</translation>
        </message>
        <message>
            <source>This happens when a block from a guide is appended to a milvus.yaml that has such a block already. The later block replaces the whole earlier one, so everything under the first is back to defaults. Which of the two you mean cannot be guessed, so a doubled key that matters for encryption has to be mended before the file is changed.</source>
            <translation>把指南中的一段追加到已有该段的 milvus.yaml 时就会这样。后面的一段会取代前面的整段，于是前一段中的所有内容都回到默认值。无法猜测您要的是哪一段，所以与加密有关的重复键必须先修正，才能修改文件。</translation>
        </message>
        <message>
            <source>Line %1 sets tlsEnabled, which no released Milvus reads.</source>
            <translation>第 %1 行设置了 tlsEnabled，任何已发布的 Milvus 都不读取它。</translation>
        </message>
        <message>
            <source>Delete the line; common.security.tlsMode switches encryption on.</source>
            <translation>删除这一行；加密由 common.security.tlsMode 开启。</translation>
        </message>
        <message>
            <source>The key lived for three weeks in 2022 and never reached a release, but old guides still name it. Milvus is encrypted when common.security.tlsMode is 1 (one-way) or 2 (mutual).</source>
            <translation>这个键在 2022 年只存在了三个星期，从未进入正式版本，但旧指南仍会提到它。common.security.tlsMode 为 1（单向认证）或 2（双向认证）时 Milvus 才加密。</translation>
        </message>
        <message>
            <source>Line %1 begins a proxy.tls section, which no Milvus reads.</source>
            <translation>第 %1 行开始了 proxy.tls 段，任何 Milvus 都不读取它。</translation>
        </message>
        <message>
            <source>Delete the section; the paths belong under the top-level key tls, the mode under common.security.tlsMode.</source>
            <translation>删除这一段；路径属于顶层键 tls，模式属于 common.security.tlsMode。</translation>
        </message>
        <message>
            <source>Milvus looks for tls.serverPemPath, tls.serverKeyPath and tls.caPemPath. Values under proxy.tls are ignored without a word, and the server stays unencrypted. The Helm chart has a value of the same name that only makes a secret.</source>
            <translation>Milvus 查找 tls.serverPemPath、tls.serverKeyPath 和 tls.caPemPath。proxy.tls 下的值会被一声不响地忽略，服务器仍不加密。Helm chart 中有一个同名的值，但它只用来生成 Secret。</translation>
        </message>
        <message>
            <source>REST and gRPC share port %1, and with encryption on Milvus 2.4.13 and newer refuses to start like that.</source>
            <translation>REST 与 gRPC 共用端口 %1，开启加密时 Milvus 2.4.13 及更新版本会因此拒绝启动。</translation>
        </message>
        <message>
            <source>Without encryption one port can serve both, because Milvus looks at the first bytes of each connection. With encryption it cannot. The shipped milvus.yaml leaves proxy.http.port empty, so switching TLS on alone stops a current Milvus from starting. Publish the new port, too, where Milvus runs in a container.</source>
            <translation>不加密时一个端口可以同时提供两者，因为 Milvus 会查看每个连接的开头几个字节。加密后就做不到了。自带的 milvus.yaml 中 proxy.http.port 为空，因此仅仅开启 TLS 会使当前的 Milvus 无法启动。若 Milvus 在容器中运行，还要发布新端口。</translation>
        </message>
        <message>
            <source>%1 is the relative path %2, which depends on the folder Milvus is started in.</source>
            <translation>%1 是相对路径 %2，取决于 Milvus 在哪个文件夹中启动。</translation>
        </message>
        <message>
            <source>Use an absolute path, as Milvus sees it.</source>
            <translation>使用 Milvus 所看到的绝对路径。</translation>
        </message>
        <message>
            <source>Milvus looks for a relative path below its working folder: /milvus in the container image, any folder elsewhere. When the file is not there Milvus ends right after its start.</source>
            <translation>Milvus 在其工作文件夹下查找相对路径：容器镜像中是 /milvus，其他情况下可能是任何文件夹。找不到文件时，Milvus 启动后立即结束。</translation>
        </message>
        <message>
            <source>Milvus finds no file for %1 at &quot;%2&quot; and would end right after its start.</source>
            <translation>Milvus 在“%2”找不到 %1 所指的文件，启动后会立即结束。</translation>
        </message>
        <message>
            <source>Put the file there, or change the path to where it is.</source>
            <translation>把文件放到那里，或把路径改为它所在的位置。</translation>
        </message>
        <message>
            <source>With encryption on Milvus needs its certificate and its private key to start. The path is the one that Milvus sees: inside a container the folder has to be mounted first. In the log the missing file appears as &quot;cant load x509 key pair&quot; or &quot;no such file or directory&quot;.</source>
            <translation>开启加密后，Milvus 需要证书和私钥才能启动。这里的路径是 Milvus 所看到的路径：在容器中必须先挂载文件夹。日志中缺少文件会显示为“cant load x509 key pair”或“no such file or directory”。</translation>
        </message>
        <message>
            <source>Mutual mode needs tls.caPemPath, and it is empty; Milvus would end right after its start.</source>
            <translation>双向认证需要 tls.caPemPath，而它是空的；Milvus 启动后会立即结束。</translation>
        </message>
        <message>
            <source>Set tls.caPemPath to ca.pem, as Milvus sees it.</source>
            <translation>把 tls.caPemPath 设为 Milvus 所看到的 ca.pem。</translation>
        </message>
        <message>
            <source>In mutual mode (tlsMode 2) Milvus checks the certificate of every program against the CA in this file. In one-way mode the file is not opened at all.</source>
            <translation>在双向认证模式 (tlsMode 2) 下，Milvus 用这个文件中的 CA 检查每个程序的证书。单向认证时根本不会打开它。</translation>
        </message>
        <message>
            <source>Line %2 sets tlsMode to %1, which is not a number; Milvus takes it for 0, without encryption.</source>
            <translation>第 %2 行把 tlsMode 设为 %1，这不是数字；Milvus 把它当作 0，即不加密。</translation>
        </message>
        <message>
            <source>Set it to 1 (one-way) or 2 (mutual).</source>
            <translation>设为 1（单向认证）或 2（双向认证）。</translation>
        </message>
        <message>
            <source>tlsMode is a number: 0 is off, 1 is one-way, 2 is mutual. Words such as yes, true or mutual are taken for 0 without a message, so the server looks fine and is not encrypted.</source>
            <translation>tlsMode 是数字：0 关闭，1 单向认证，2 双向认证。yes、true 或 mutual 之类的词会被当作 0，而且没有任何提示，所以服务器看起来正常，其实没有加密。</translation>
        </message>
        <message>
            <source>Line %2 sets tlsMode to %1, but Milvus knows only 0, 1 and 2.</source>
            <translation>第 %2 行把 tlsMode 设为 %1，但 Milvus 只认识 0、1 和 2。</translation>
        </message>
        <message>
            <source>Newer Milvus refuses to start with another number. Older ones, and newer ones with REST switched off, start without encryption and say nothing.</source>
            <translation>较新的 Milvus 遇到其他数字会拒绝启动。较旧的版本，以及关闭了 REST 的新版本，会在不加密的情况下启动，而且什么也不说。</translation>
        </message>
        <message>
            <source>Line %1 names the sample certificates that come with Milvus; their private keys are public.</source>
            <translation>第 %1 行使用了随 Milvus 提供的示例证书；它们的私钥是公开的。</translation>
        </message>
        <message>
            <source>Let Milvus use your own files.</source>
            <translation>让 Milvus 使用您自己的文件。</translation>
        </message>
        <message>
            <source>The files in configs/cert are the same in every Milvus image and lie in its public source code, keys included. Anybody can pose as this server with them, and in mutual mode anybody can make a certificate that it lets in.</source>
            <translation>configs/cert 中的文件在每个 Milvus 镜像里都一样，也在其公开的源代码中，包括私钥。任何人都能用它们冒充这台服务器；在双向认证模式下，任何人都能签发它所接受的证书。</translation>
        </message>
        <message>
            <source>There is a user.yaml, but Milvus %1 does not read it; 2.4 was the first that does.</source>
            <translation>有一个 user.yaml，但 Milvus %1 不读取它；从 2.4 起才读取。</translation>
        </message>
        <message>
            <source>Put the settings into milvus.yaml.</source>
            <translation>把设置写入 milvus.yaml。</translation>
        </message>
        <message>
            <source>Milvus 2.4 and newer read milvus.yaml and then user.yaml, and the later value wins. Older ones read milvus.yaml alone.</source>
            <translation>Milvus 2.4 及更新版本先读 milvus.yaml，再读 user.yaml，后读到的值优先。更旧的版本只读 milvus.yaml。</translation>
        </message>
        <message>
            <source>The environment variable %1 is set to &quot;%2&quot; and wins over the configuration file.</source>
            <translation>环境变量 %1 设为“%2”，它优先于配置文件。</translation>
        </message>
        <message>
            <source>Remove the variable, or give it the value you want.</source>
            <translation>删除该变量，或给它设为您要的值。</translation>
        </message>
        <message>
            <source>This configuration leaves Milvus unencrypted.</source>
            <translation>这份配置没有让 Milvus 加密。</translation>
        </message>
        <message>
            <source>Set common.security.tlsMode to 1 (one-way) or 2 (mutual).</source>
            <translation>把 common.security.tlsMode 设为 1（单向认证）或 2（双向认证）。</translation>
        </message>
        <message>
            <source>With tlsMode 0, or without the key, everything travels as plain text: vectors, search results and passwords. Paths to certificates alone change nothing.</source>
            <translation>tlsMode 为 0 或没有这个键时，一切都以明文传输：向量、搜索结果和密码。仅有证书路径不会改变任何事情。</translation>
        </message>
        <message>
            <source>%1 is a path of this computer, but Milvus in a container sees only its own folders.</source>
            <translation>%1 是本机的路径，但容器中的 Milvus 只能看到它自己的文件夹。</translation>
        </message>
        <message>
            <source>Mount the folder into the container and use the path inside of it, for example /milvus/tls/server.pem.</source>
            <translation>把文件夹挂载到容器中，并使用容器内的路径，例如 /milvus/tls/server.pem。</translation>
        </message>
        <message>
            <source>A container has its own file system. A folder of the computer appears in it only where it is mounted, in Compose under &quot;volumes&quot;. Milvus ends right after its start when it does not find its files.</source>
            <translation>容器有自己的文件系统。本机的文件夹只有挂载后才会出现在容器中，在 Compose 中写在“volumes”下。Milvus 找不到文件时，启动后立即结束。</translation>
        </message>
        <message>
            <source>Port %1 for REST is already the value of %2.</source>
            <translation>REST 的端口 %1 已经是 %2 的值。</translation>
        </message>
        <message>
            <source>Two parts of Milvus that run together cannot listen on one port, and REST cannot share the port of gRPC when encryption is on. 19530, 19529 and 9091 are usually taken.</source>
            <translation>Milvus 中一起运行的两个部分不能监听同一个端口，开启加密后 REST 也不能与 gRPC 共用端口。19530、19529 和 9091 通常已被占用。</translation>
        </message>
        <message>
            <source>The version of Milvus is not known.</source>
            <translation>Milvus 的版本未知。</translation>
        </message>
        <message>
            <source>Some things depend on the version: user.yaml is read by 2.4 and newer only, and from 2.4.13 on REST needs a port of its own under encryption. Without the version the safe choice is made: milvus.yaml, and a port for REST.</source>
            <translation>有些事情取决于版本：只有 2.4 及更新版本读取 user.yaml；从 2.4.13 起，加密时 REST 需要单独的端口。版本未知时采用稳妥的做法：修改 milvus.yaml，并给 REST 一个端口。</translation>
        </message>
        <message>
            <source>Port 9091, etcd and MinIO stay unencrypted; tlsMode covers gRPC and REST only.</source>
            <translation>端口 9091、etcd 和 MinIO 仍不加密；tlsMode 只涵盖 gRPC 和 REST。</translation>
        </message>
        <message>
            <source>Let only this computer or a private network reach them.</source>
            <translation>只让本机或专用网络访问它们。</translation>
        </message>
        <message>
            <source>Milvus serves health, metrics and its web page on 9091 as plain HTTP whatever tlsMode says, so a healthy container says nothing about encryption. Compose publishes 9091 and MinIO&apos;s ports to everybody; write &quot;127.0.0.1:9091:9091&quot; instead of &quot;9091:9091&quot; to keep them private.</source>
            <translation>无论 tlsMode 如何，Milvus 都在 9091 上以明文 HTTP 提供健康状态、指标和网页，所以容器健康并不能说明加密情况。Compose 会把 9091 和 MinIO 的端口向所有人发布；把“9091:9091”写成“127.0.0.1:9091:9091”即可保持私有。</translation>
        </message>
        <message>
            <source>Line %1 uses %2 where the settings for encryption belong, and that cannot be changed safely here.</source>
            <translation>第 %1 行在加密设置所在之处使用了 %2，在这里无法安全地修改。</translation>
        </message>
        <message>
            <source>Write the section out in the plain form &quot;key: value&quot;, or make the change by hand.</source>
            <translation>把这一段写成普通的“键: 值”形式，或手工修改。</translation>
        </message>
        <message>
            <source>Anchors (&amp;), aliases (*), merge keys (&lt;&lt;), tags (!) and values over several lines can mean something elsewhere in the file, too. A change is made only where it is certain that nothing else changes with it.</source>
            <translation>锚点 (&amp;)、别名 (*)、合并键 (&lt;&lt;)、标签 (!) 和跨行的值也可能影响文件的其他部分。只有确定不会牵连其他内容时才会修改。</translation>
        </message>
        <message>
            <source>Line %1 ends the first YAML document; Milvus ignores everything behind it.</source>
            <translation>第 %1 行结束了第一个 YAML 文档；Milvus 会忽略它之后的一切。</translation>
        </message>
        <message>
            <source>Remove the line, or the part of the file that is not wanted.</source>
            <translation>删除这一行，或删除文件中不需要的部分。</translation>
        </message>
        <message>
            <source>&quot;---&quot; and &quot;...&quot; separate documents in one file. Milvus reads the first document only, so settings behind the line have no effect.</source>
            <translation>“---”和“...”在一个文件中分隔多个文档。Milvus 只读第一个文档，因此该行之后的设置不起作用。</translation>
        </message>
        <message>
            <source>The file is larger than a Milvus configuration can be (limit: %1).</source>
            <translation>文件比任何 Milvus 配置都大（上限：%1）。</translation>
        </message>
        <message>
            <source>Name the right file; a milvus.yaml has about 1,500 lines.</source>
            <translation>请指定正确的文件；milvus.yaml 大约有 1500 行。</translation>
        </message>
        <message>
            <source>Very large or very deeply nested files are refused before they cost time and memory. A real milvus.yaml has less than 200 KiB and five levels.</source>
            <translation>非常大或嵌套非常深的文件，会在耗费时间和内存之前被拒绝。真正的 milvus.yaml 小于 200 KiB，最多五层。</translation>
        </message>
        <message>
            <source>%1 has none of the sections of a Milvus configuration.</source>
            <translation>%1 没有 Milvus 配置中的任何一段。</translation>
        </message>
        <message>
            <source>A milvus.yaml has sections such as etcd, proxy, common and tls. Another kind of file is left alone, because settings for Milvus would do harm in it.</source>
            <translation>milvus.yaml 有 etcd、proxy、common、tls 等段。其他类型的文件保持原样，因为写入 Milvus 的设置会造成损害。</translation>
        </message>
        <message>
            <source>%1 is no longer what was shown; another program has changed it meanwhile.</source>
            <translation>%1 已不是刚才显示的内容；另一个程序在此期间改动了它。</translation>
        </message>
        <message>
            <source>Look at the change again and apply it then.</source>
            <translation>请重新查看修改内容，然后再应用。</translation>
        </message>
        <message>
            <source>Only what you have seen is written. When the file on disk differs from the one in the preview nothing is touched, so that nobody&apos;s work is lost.</source>
            <translation>只会写入您看到过的内容。磁盘上的文件与预览不同时，什么都不会改动，以免丢失别人的工作。</translation>
        </message>
        <message>
            <source>The change would touch more than it should, at %1, so the file was left as it is.</source>
            <translation>这次修改会在 %1 处牵连过多内容，因此文件保持原样。</translation>
        </message>
        <message>
            <source>Make the change by hand, or use user.yaml (Milvus 2.4 and newer).</source>
            <translation>请手工修改，或使用 user.yaml（Milvus 2.4 及更新版本）。</translation>
        </message>
        <message>
            <source>Each change is read back and compared value by value with the file before. When anything but the intended settings differs, nothing is written; after writing, the old file is put back.</source>
            <translation>每次修改都会重新读取，并与之前的文件逐个值比较。只要有预期之外的设置不同，就不会写入；写入之后发现的，会恢复旧文件。</translation>
        </message>
        <message>
            <source>Write the section with one &quot;key: value&quot; a line, or make the change by hand.</source>
            <translation>把这一段写成每行一个“键: 值”，或手工修改。</translation>
        </message>
        <message>
            <source>%1 has all the settings already; nothing needs to change.</source>
            <translation>%1 已有全部设置；无需修改。</translation>
        </message>
        <message>
            <source>Milvus would read exactly the wanted values from the file. If it runs with other ones, restart it: it reads its configuration and its certificates only when it starts.</source>
            <translation>Milvus 从这个文件读到的正是所需的值。如果它运行时用的是别的值，请重启：它只在启动时读取配置和证书。</translation>
        </message>
        <message>
            <source>Milvus %1 does not read user.yaml; 2.4 was the first that does.</source>
            <translation>Milvus %1 不读取 user.yaml；从 2.4 起才读取。</translation>
        </message>
        <message>
            <source>Milvus %1 has no encryption in transit; 2.1 was the first that does.</source>
            <translation>Milvus %1 没有传输中的加密；从 2.1 起才有。</translation>
        </message>
        <message>
            <source>Upgrade Milvus, or put it behind a proxy that encrypts.</source>
            <translation>升级 Milvus，或把它放在提供加密的代理之后。</translation>
        </message>
        <message>
            <source>The keys tls.* and common.security.tlsMode came with Milvus 2.1 in June 2022. An older server ignores them.</source>
            <translation>键 tls.* 和 common.security.tlsMode 于 2022 年 6 月随 Milvus 2.1 出现。更旧的服务器会忽略它们。</translation>
        </message>
        <message>
            <source>%1 is not UTF-8 text.</source>
            <translation>%1 不是 UTF-8 文本。</translation>
        </message>
        <message>
            <source>Save it as UTF-8, or name another file.</source>
            <translation>把它保存为 UTF-8，或指定另一个文件。</translation>
        </message>
        <message>
            <source>A milvus.yaml is UTF-8 text. Bytes that are not (another encoding, or a binary file) would be damaged by a change.</source>
            <translation>milvus.yaml 是 UTF-8 文本。不是 UTF-8 的字节（其他编码或二进制文件）会因修改而损坏。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not a version of Milvus.</source>
            <translation>“%1”不是 Milvus 的版本。</translation>
        </message>
        <message>
            <source>Give it like 2.5.4.</source>
            <translation>请写成 2.5.4 这样。</translation>
        </message>
        <message>
            <source>A version has two or three numbers, as in the tag of the image: milvusdb/milvus:v2.5.4.</source>
            <translation>版本由两个或三个数字组成，就像镜像标签中那样：milvusdb/milvus:v2.5.4。</translation>
        </message>
        <message>
            <source>With encryption on, Milvus %1 does not serve REST on the shared port, and does not say so.</source>
            <translation>开启加密后，Milvus %1 不在共用端口上提供 REST，而且不作提示。</translation>
        </message>
        <message>
            <source>Give REST a port of its own with proxy.http.port if programs use it (2.3 and newer).</source>
            <translation>如果有程序使用 REST，请用 proxy.http.port 给它单独的端口（2.3 及更新版本）。</translation>
        </message>
        <message>
            <source>Up to 2.4.12 Milvus starts when REST has no port of its own, but REST is not there. Programs that use gRPC, as all SDKs do, notice nothing.</source>
            <translation>2.4.12 及更旧的 Milvus 在 REST 没有单独端口时也会启动，但 REST 不可用。使用 gRPC 的程序（所有 SDK 都是）不会察觉。</translation>
        </message>
        <message>
            <source>The backup %1 is gone, so the change cannot be undone from it.</source>
            <translation>备份 %1 不见了，因此无法用它撤销修改。</translation>
        </message>
        <message>
            <source>Switch encryption off with tlsMode 0, or restore the file from your own backup.</source>
            <translation>用 tlsMode 0 关闭加密，或从您自己的备份恢复文件。</translation>
        </message>
        <message>
            <source>Before a file is changed a copy is kept beside it, named after date and time. Undo puts that copy back.</source>
            <translation>修改文件之前，会在它旁边保留一份以日期和时间命名的副本。撤销就是把那份副本放回去。</translation>
        </message>
        <message>
            <source>Line %2 sets %1, which no Milvus reads.</source>
            <translation>第 %2 行设置了 %1，任何 Milvus 都不读取它。</translation>
        </message>
        <message>
            <source>Delete the line; Milvus chooses TLS versions and ciphers itself.</source>
            <translation>删除这一行；TLS 版本和密码套件由 Milvus 自己选择。</translation>
        </message>
        <message>
            <source>Mutual mode always uses TLS 1.3. One-way mode takes TLS 1.2 and 1.3 with safe ciphers. Neither can be configured.</source>
            <translation>双向认证始终使用 TLS 1.3。单向认证接受 TLS 1.2 和 1.3 以及安全的密码套件。两者都不能配置。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is not a form of configuration that can be made here.</source>
            <translation>“%1”不是这里能生成的配置形式。</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <extracomment>Qt date format for a long date; Chinese: yyyy年M月d日</extracomment>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <source>The command cannot be understood: %1.</source>
            <translation>无法理解这条命令：%1。</translation>
        </message>
        <message>
            <source>Look at `milvus-tls --help`, or at `--help` after the name of a command; each has an example.</source>
            <translation>请查看 `milvus-tls --help`，或在命令名后加 `--help`；每个命令都有示例。</translation>
        </message>
        <message>
            <source>A command has a name, options that start with two dashes, and values. Nothing was read or written: the command is checked as a whole before its work begins. Scripts see the exit code 2 for this and can tell it from work that could not be done, which is 3.</source>
            <translation>命令由名称、以两个短横线开头的选项和值组成。没有读取或写入任何内容：命令会在开始工作之前整体检查。脚本会看到退出码 2，从而与无法完成的工作（退出码 3）区分开。</translation>
        </message>
        <message>
            <source>The work was canceled before it was done; nothing was changed.</source>
            <translation>工作在完成之前被取消；没有改动任何内容。</translation>
        </message>
        <message>
            <source>Start it again when you like.</source>
            <translation>您可以随时重新开始。</translation>
        </message>
        <message>
            <source>Every longer job can be canceled. Files are changed only as the last step and all at once, so what was there before is still there, byte for byte.</source>
            <translation>每个较长的工作都可以取消。文件只在最后一步一次性改动，因此之前的内容逐字节保持原样。</translation>
        </message>
        <message>
            <source>Something did not work while %1; the library says why in the details.</source>
            <translation>%1 时出了问题；详情中有库给出的原因。</translation>
        </message>
        <message>
            <source>Look at the details, and send them along when you report this.</source>
            <translation>请查看详情，报告问题时请一并附上。</translation>
        </message>
        <message>
            <source>The product builds on libraries such as OpenSSL and Qt. One of them returned an unexpected answer. Its own words are in the details; they never hold a private key or a password.</source>
            <translation>本产品依赖 OpenSSL 和 Qt 等库。其中一个返回了意料之外的结果。它的原文见详情；其中绝不会有私钥或密码。</translation>
        </message>
        <message>
            <source>There is no file %1.</source>
            <translation>没有文件 %1。</translation>
        </message>
        <message>
            <source>Check the spelling, or choose the file again.</source>
            <translation>请检查拼写，或重新选择文件。</translation>
        </message>
        <message>
            <source>The path was tried exactly as given. A path without a slash in front starts in the folder where the program was started; `~` stands for your home folder.</source>
            <translation>路径按给出的原样尝试。开头没有斜杠的路径从启动程序的文件夹算起；`~` 代表您的主文件夹。</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>无法读取 %1。</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, for example with `chmod u+r`, or run the program as its owner.</source>
            <translation>请给自己读取权限，例如用 `chmod u+r`，或以其所有者身份运行程序。</translation>
        </message>
        <message>
            <source>The system refuses to open or read the file; its reason is in the details. Private keys often belong to one user and nobody else may read them, which is right: run the program as that user.</source>
            <translation>系统拒绝打开或读取该文件；原因见详情。私钥通常属于某一个用户，其他人不能读取，这是对的：请以该用户身份运行程序。</translation>
        </message>
        <message>
            <source>%1 cannot be written.</source>
            <translation>无法写入 %1。</translation>
        </message>
        <message>
            <source>Look at the details for the reason the system gives, or choose another folder.</source>
            <translation>请在详情中查看系统给出的原因，或选择另一个文件夹。</translation>
        </message>
        <message>
            <source>The system refuses to write here for a reason other than a full disk or missing rights. What was there before is unchanged, because files are replaced only when the new ones are complete.</source>
            <translation>系统拒绝在此写入，原因不是磁盘已满，也不是没有权限。之前的内容没有改变，因为只有新文件完整后才会替换旧文件。</translation>
        </message>
        <message>
            <source>%1 is a file where a folder is needed.</source>
            <translation>%1 是文件，而这里需要文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder, or move the file away.</source>
            <translation>请选择文件夹，或把该文件移走。</translation>
        </message>
        <message>
            <source>The nine files live together in one folder. A file already has the name of the folder, or stands in the middle of its path.</source>
            <translation>九个文件放在同一个文件夹中。已有一个文件用了该文件夹的名称，或位于其路径中间。</translation>
        </message>
        <message>
            <source>Nothing can be written in the folder %1.</source>
            <translation>无法在文件夹 %1 中写入。</translation>
        </message>
        <message>
            <source>Choose a folder of your own, or give yourself the right to write there.</source>
            <translation>请选择您自己的文件夹，或给自己写入权限。</translation>
        </message>
        <message>
            <source>The folder belongs to somebody else or is on a file system that is mounted read-only. The program does not try to get around this, and it does not need to run as root: any folder of yours will do.</source>
            <translation>该文件夹属于别人，或位于以只读方式挂载的文件系统。程序不会试图绕过这一点，也不需要以 root 运行：您自己的任何文件夹都可以。</translation>
        </message>
        <message>
            <source>The disk that holds %1 is full.</source>
            <translation>%1 所在的磁盘已满。</translation>
        </message>
        <message>
            <source>Free some space and try again; a certificate set needs less than 1 MiB.</source>
            <translation>腾出一些空间后重试；一套证书不到 1 MiB。</translation>
        </message>
        <message>
            <source>Writing stopped because there is no space left, or because your quota is used up. What was there before is unchanged, and half-written files were removed.</source>
            <translation>因为没有剩余空间或配额用尽，写入停止了。之前的内容没有改变，写了一半的文件已删除。</translation>
        </message>
        <message>
            <source>Choose the certificate, key or configuration file itself.</source>
            <translation>请选择证书、私钥或配置文件本身。</translation>
        </message>
        <message>
            <source>Certificates, keys and configuration files are small. A much larger file is most likely something else, such as an archive or a log, and reading it would only cost time and memory.</source>
            <translation>证书、私钥和配置文件都很小。大得多的文件多半是别的东西，例如压缩包或日志，读取它只会浪费时间和内存。</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file, so it is not read.</source>
            <translation>%1 不是普通文件，因此没有读取。</translation>
        </message>
        <message>
            <source>Choose a file; for a folder, name the folder itself.</source>
            <translation>请选择一个文件；若要选文件夹，请指定文件夹本身。</translation>
        </message>
        <message>
            <source>Pipes, devices and sockets can wait for ever or never end. The program reads ordinary files and links to them.</source>
            <translation>管道、设备和套接字可能永远等待或没有尽头。程序只读取普通文件和指向它们的链接。</translation>
        </message>
        <message>
            <source>Another program is working in %1 right now (%2).</source>
            <translation>另一个程序正在 %1 中工作（%2）。</translation>
        </message>
        <message>
            <source>Wait until it is done, or end it, and try again.</source>
            <translation>等它完成或结束它，然后重试。</translation>
        </message>
        <message>
            <source>While certificates are made, their folder is locked so that two programs cannot mix their files. The lock belongs to a running process and is gone when that process ends, however it ends.</source>
            <translation>生成证书时会锁定文件夹，以免两个程序的文件混在一起。锁属于正在运行的进程，无论进程如何结束，锁都会随之消失。</translation>
        </message>
        <message>
            <source>%1 is a link, so it is not replaced.</source>
            <translation>%1 是链接，因此不会替换。</translation>
        </message>
        <message>
            <source>Writing through a link can change a file in a place nobody expects, or hand a private key to somebody who planted the link. So files that are written must be ordinary ones.</source>
            <translation>通过链接写入可能会改动意料之外的文件，或把私钥交给设下链接的人。因此写入的必须是普通文件。</translation>
        </message>
        <message>
            <source>The folder %1 belongs to %2, so no private keys are put there.</source>
            <translation>文件夹 %1 属于 %2，因此不在那里放私钥。</translation>
        </message>
        <message>
            <source>Choose a folder that belongs to you, or run the program as its owner.</source>
            <translation>请选择属于您的文件夹，或以其所有者身份运行程序。</translation>
        </message>
        <message>
            <source>The owner of a folder can read, exchange or remove what lies in it, whatever the rights of the files are. Private keys therefore go only into a folder that belongs to the user who runs the program.</source>
            <translation>无论文件权限如何，文件夹的所有者都能读取、调换或删除其中的内容。因此私钥只放进属于运行程序的用户的文件夹。</translation>
        </message>
        <message>
            <source>No password was found in %1.</source>
            <translation>在 %1 中没有找到密码。</translation>
        </message>
        <message>
            <source>Set the variable or write the file, and try again.</source>
            <translation>请设置该变量或写好该文件，然后重试。</translation>
        </message>
        <message>
            <source>Passwords are taken from an environment variable (`--password-env NAME`) or from the first line of a file (`--password-file FILE`), never from the command line, where other users of the computer could read them.</source>
            <translation>密码取自环境变量（`--password-env 名称`）或文件的第一行（`--password-file 文件`），绝不取自命令行，因为本机的其他用户能看到命令行。</translation>
        </message>
        <message>
            <source>The answer file %1 cannot be used as it stands; look at: %2.</source>
            <translation>答案文件 %1 不能照原样使用；请查看：%2。</translation>
        </message>
        <message>
            <source>Correct that field, or leave it out to get its default.</source>
            <translation>请改正该字段，或删去它以使用默认值。</translation>
        </message>
        <message>
            <source>An answer file is JSON with the fields that `--answers` and the wizard save. A field that is unknown or of the wrong type stops the work, because a misspelt field would otherwise be ignored without a word.</source>
            <translation>答案文件是 JSON，其字段与 `--answers` 和向导保存的一致。遇到未知字段或类型不对的字段会停止，否则写错的字段会被悄悄忽略。</translation>
        </message>
        <message>
            <source>%1 is already there, and it is not overwritten.</source>
            <translation>%1 已经存在，不会覆盖。</translation>
        </message>
        <message>
            <source>Choose another name, or move the file away.</source>
            <translation>请选择另一个名称，或把该文件移走。</translation>
        </message>
        <message>
            <source>Nothing is ever overwritten in silence: the file may be the only copy of something. Where replacing is meant, there is an option or a button for it, and the old file is kept as a backup.</source>
            <translation>任何东西都不会被悄悄覆盖：该文件可能是唯一的一份。需要替换时有相应的选项或按钮，旧文件会作为备份保留。</translation>
        </message>
        <message>
            <source>There is no folder %1.</source>
            <translation>没有文件夹 %1。</translation>
        </message>
        <message>
            <source>Create it, or check the spelling.</source>
            <translation>请创建它，或检查拼写。</translation>
        </message>
        <message>
            <source>The path leads through a folder that does not exist. The folder for a certificate set is created when its parent exists; other folders have to be there.</source>
            <translation>路径经过一个不存在的文件夹。存放证书的文件夹在其上级存在时会自动创建；其他文件夹必须已经存在。</translation>
        </message>
        <message>
            <source>%1 is empty.</source>
            <translation>%1 是空的。</translation>
        </message>
        <message>
            <source>Choose another file, or make this one again.</source>
            <translation>请选择另一个文件，或重新生成这个文件。</translation>
        </message>
        <message>
            <source>The file has no content at all. That happens when a disk was full, when a copy was interrupted, or when a command that should have filled it printed nothing.</source>
            <translation>文件完全没有内容。磁盘已满、复制被中断，或本应写入内容的命令没有输出时，就会这样。</translation>
        </message>
        <message>
            <source>There is no name here yet.</source>
            <translation>这里还没有名称。</translation>
        </message>
        <message>
            <source>Type a host name such as localhost or an address such as 127.0.0.1.</source>
            <translation>请输入主机名（如 localhost）或地址（如 127.0.0.1）。</translation>
        </message>
        <message>
            <source>A certificate is made for names: exactly the host names and addresses that programs type to reach Milvus. An empty entry is of no use to anybody.</source>
            <translation>证书是为名称生成的：也就是程序连接 Milvus 时输入的那些主机名和地址。空的条目对谁都没有用。</translation>
        </message>
        <message>
            <source>The name %1 has more than 253 characters, the most a host name can have.</source>
            <translation>名称 %1 超过 253 个字符，而主机名最多 253 个。</translation>
        </message>
        <message>
            <source>Use a shorter name.</source>
            <translation>请使用更短的名称。</translation>
        </message>
        <message>
            <source>Host names are limited to 253 characters as a whole and 63 for each part between dots. International names count in their encoded form (`xn--…`), which is longer than what you see.</source>
            <translation>主机名总长最多 253 个字符，点与点之间的每个部分最多 63 个。国际化名称按编码后的形式（`xn--…`）计算，比看到的更长。</translation>
        </message>
        <message>
            <source>The part “%2” of %1 cannot be part of a host name.</source>
            <translation>%1 中的“%2”不能作为主机名的一部分。</translation>
        </message>
        <message>
            <source>Use letters, digits and hyphens, 1 to 63 in each part, with no hyphen at either end of a part.</source>
            <translation>请使用字母、数字和连字符，每个部分 1 到 63 个，两端不能是连字符。</translation>
        </message>
        <message>
            <source>A host name consists of parts with dots between them. Each part has 1 to 63 letters, digits or hyphens, does not begin or end with a hyphen, and does not have two hyphens as third and fourth character unless it is an encoded international name (`xn--…`). One malformed name makes some programs refuse the whole certificate, the good names included.</source>
            <translation>主机名由以点分隔的部分组成。每个部分有 1 到 63 个字母、数字或连字符，不以连字符开头或结尾，第三和第四个字符不能都是连字符，除非是编码后的国际化名称（`xn--…`）。只要有一个名称格式不对，有些程序就会连同其他正确的名称一起拒绝整张证书。</translation>
        </message>
        <message>
            <source>%1 ends in a number, so programs would take it for an address.</source>
            <translation>%1 以数字结尾，程序会把它当作地址。</translation>
        </message>
        <message>
            <source>Use a name whose last part is not a number, or a full address such as 127.0.0.1.</source>
            <translation>请使用最后部分不是数字的名称，或完整的地址，例如 127.0.0.1。</translation>
        </message>
        <message>
            <source>When the last part of a name is a number, programs try to read the whole as an IPv4 address and do not look it up as a name. Such a name can never be reached reliably.</source>
            <translation>名称的最后部分是数字时，程序会试图把整个名称读作 IPv4 地址，而不作为名称查找。这样的名称无法可靠地连接。</translation>
        </message>
        <message>
            <source>%1 has an underscore, which Java programs and some others refuse in a host name.</source>
            <translation>%1 含有下划线，Java 等程序不接受主机名中的下划线。</translation>
        </message>
        <message>
            <source>Add %2 as a second name, and let programs connect to that one.</source>
            <translation>把 %2 添加为第二个名称，并让程序用它连接。</translation>
        </message>
        <message>
            <source>Docker Compose allows underscores in service names, such as milvus_standalone. Go, Python, Node and C++ programs accept them, Java refuses them. With a network alias in docker-compose.yml Milvus can also be reached under the name with the hyphen.</source>
            <translation>Docker Compose 允许服务名中有下划线，例如 milvus_standalone。Go、Python、Node 和 C++ 程序接受，Java 拒绝。在 docker-compose.yml 中设置网络别名后，也可以用带连字符的名称连接 Milvus。</translation>
        </message>
        <message>
            <source>The star in %1 is not in a place where programs accept it.</source>
            <translation>%1 中星号的位置，程序不接受。</translation>
        </message>
        <message>
            <source>Put the star alone in front of at least two more parts, as in *.milvus.internal.</source>
            <translation>请把星号单独放在最前面，后面至少有两个部分，例如 *.milvus.internal。</translation>
        </message>
        <message>
            <source>A star stands for exactly one part at the very left of a name: *.milvus.internal covers a.milvus.internal, but not a.b.milvus.internal and not milvus.internal. OpenSSL, gRPC, Node and Python refuse wider stars such as *.localhost, and nobody accepts a star inside a part.</source>
            <translation>星号恰好代表名称最左边的一个部分：*.milvus.internal 涵盖 a.milvus.internal，但不涵盖 a.b.milvus.internal，也不涵盖 milvus.internal。OpenSSL、gRPC、Node 和 Python 拒绝 *.localhost 这样范围更大的星号，而部分内部的星号没有程序接受。</translation>
        </message>
        <message>
            <source>%1 cannot be written as an international host name.</source>
            <translation>%1 不能写成国际化主机名。</translation>
        </message>
        <message>
            <source>Check the spelling; only letters and digits of a script, and hyphens, are possible.</source>
            <translation>请检查拼写；只能使用某种文字的字母和数字以及连字符。</translation>
        </message>
        <message>
            <source>Names outside ASCII are stored in an encoded form that starts with `xn--` (IDNA 2008). Not every character can be encoded: symbols, emoji and some punctuation are excluded, and an `xn--` name that decodes to nothing sensible is refused as well.</source>
            <translation>ASCII 以外的名称以 `xn--` 开头的编码形式存储 (IDNA 2008)。并非每个字符都能编码：符号、表情符号和一些标点不行；解码后没有意义的 `xn--` 名称也会被拒绝。</translation>
        </message>
        <message>
            <source>%1 mixes letters of different scripts that look alike; stored as %2.</source>
            <translation>%1 混用了外观相近的不同文字的字母；存储为 %2。</translation>
        </message>
        <message>
            <source>Type the name again on one keyboard layout, unless it is meant to be so.</source>
            <translation>除非本意如此，请用同一种键盘布局重新输入该名称。</translation>
        </message>
        <message>
            <source>A Cyrillic а and a Latin a look the same and are different letters, so a name with both reaches a different host than it seems. Such names are nearly always a slip of the keyboard or a deception. Languages that do mix scripts, such as Japanese, are not reported.</source>
            <translation>西里尔字母 а 与拉丁字母 a 看起来一样，却是不同的字母，因此同时含有两者的名称所指向的主机与看上去的不同。这样的名称几乎总是键入失误或欺骗。日语等本来就混用文字的语言不会被报告。</translation>
        </message>
        <message>
            <source>“%1” contains the invisible character %2.</source>
            <translation>“%1”含有不可见字符 %2。</translation>
        </message>
        <message>
            <source>Delete it; typing the name again by hand is the safest way.</source>
            <translation>请删除它；最稳妥的办法是手工重新输入该名称。</translation>
        </message>
        <message>
            <source>Invisible characters come along when text is copied from a web page or a document. Some of them turn the reading direction around and make a name look like another one, so none is taken into a certificate.</source>
            <translation>从网页或文档复制文本时会带上不可见字符。其中有些会改变阅读方向，使一个名称看起来像另一个，因此都不会写入证书。</translation>
        </message>
        <message>
            <source>%1 is not an IP address.</source>
            <translation>%1 不是 IP 地址。</translation>
        </message>
        <message>
            <source>Write four numbers from 0 to 255 without leading zeros (192.168.1.20), or an IPv6 address (fd00::1).</source>
            <translation>请写四个 0 到 255 之间、不带前导零的数字 (192.168.1.20)，或 IPv6 地址 (fd00::1)。</translation>
        </message>
        <message>
            <source>Addresses are taken only in their full form. Short forms such as 127.1 and numbers with leading zeros such as 010.0.0.1 are read differently by different programs, so they are refused rather than guessed.</source>
            <translation>地址必须写完整。127.1 这样的缩写和 010.0.0.1 这样带前导零的数字，不同程序的理解不同，因此拒绝而不猜测。</translation>
        </message>
        <message>
            <source>%1 means “every address of this computer”; nobody can connect to it by that name.</source>
            <translation>%1 的意思是“本机的所有地址”；没有程序能用它来连接。</translation>
        </message>
        <message>
            <source>Use 127.0.0.1 for this computer, or its address in the network.</source>
            <translation>本机请用 127.0.0.1，或本机在网络中的地址。</translation>
        </message>
        <message>
            <source>Servers listen on 0.0.0.0 or :: to be reached under all their addresses. Programs connect to one of them, for example 127.0.0.1 or 192.168.1.20, and that is what the certificate has to hold.</source>
            <translation>服务器监听 0.0.0.0 或 ::，以便通过它的所有地址访问。程序连接的是其中之一，例如 127.0.0.1 或 192.168.1.20，证书里必须写的就是它。</translation>
        </message>
        <message>
            <source>%1 names a network interface, which a certificate cannot hold.</source>
            <translation>%1 指定了网络接口，证书无法包含它。</translation>
        </message>
        <message>
            <source>Use an address that is valid in the whole network, or a host name.</source>
            <translation>请使用在整个网络中有效的地址，或主机名。</translation>
        </message>
        <message>
            <source>Link-local IPv6 addresses (fe80::…) need the name of an interface, as in fe80::1%eth0, and it differs from computer to computer. A certificate stores the bare address only, so programs cannot be sure whom they reach.</source>
            <translation>链路本地 IPv6 地址 (fe80::…) 需要接口名，如 fe80::1%eth0，而接口名因计算机而异。证书只存储地址本身，因此程序无法确定连接的是谁。</translation>
        </message>
        <message>
            <source>%1 is the IPv4 address %2 written as IPv6.</source>
            <translation>%1 是写成 IPv6 的 IPv4 地址 %2。</translation>
        </message>
        <message>
            <source>Use %2.</source>
            <translation>请使用 %2。</translation>
        </message>
        <message>
            <source>Some systems show IPv4 connections as IPv6 addresses that begin with ::ffff:. In a certificate the two are different entries, and programs look for the IPv4 one.</source>
            <translation>有些系统把 IPv4 连接显示为以 ::ffff: 开头的 IPv6 地址。在证书中两者是不同的条目，程序查找的是 IPv4 的那一个。</translation>
        </message>
        <message>
            <source>%1 is not a complete URI.</source>
            <translation>%1 不是完整的 URI。</translation>
        </message>
        <message>
            <source>Write it with its scheme and in ASCII, as in spiffe://milvus/reader.</source>
            <translation>请连同协议名用 ASCII 书写，例如 spiffe://milvus/reader。</translation>
        </message>
        <message>
            <source>A URI in a certificate names an identity, not an address to connect to. It needs a scheme, a colon and a body, without blanks; other characters are written with percent signs.</source>
            <translation>证书中的 URI 表示身份，而不是要连接的地址。它需要协议名、冒号和主体，不含空格；其他字符用百分号编码。</translation>
        </message>
        <message>
            <source>%1 is not an e-mail address that a certificate can hold.</source>
            <translation>%1 不是证书能包含的电子邮件地址。</translation>
        </message>
        <message>
            <source>Write it as name@example.org, in ASCII before the @.</source>
            <translation>请写成 name@example.org 的形式，@ 之前只用 ASCII。</translation>
        </message>
        <message>
            <source>An e-mail address in a certificate names a person or a service. Only the plain form is possible: no display name, no comments, no characters outside ASCII before the @.</source>
            <translation>证书中的电子邮件地址表示一个人或一项服务。只能用普通形式：没有显示名称，没有注释，@ 之前没有 ASCII 以外的字符。</translation>
        </message>
        <message>
            <source>There is no host name and no address yet, so no program could connect.</source>
            <translation>还没有主机名或地址，因此没有程序能够连接。</translation>
        </message>
        <message>
            <source>Add what programs will type, for example localhost and 127.0.0.1.</source>
            <translation>请添加程序会输入的名称，例如 localhost 和 127.0.0.1。</translation>
        </message>
        <message>
            <source>Programs compare the name they typed with the names in the server certificate and stop when it is not there. At least one host name or address is needed; for a laptop localhost, 127.0.0.1 and ::1 are a good start.</source>
            <translation>程序会把输入的名称与服务器证书中的名称比较，找不到就停止。至少需要一个主机名或地址；在笔记本电脑上，localhost、127.0.0.1 和 ::1 是好的起点。</translation>
        </message>
        <message>
            <source>%1 names are more than the %2 that fit into one certificate.</source>
            <translation>%1 个名称超过了一张证书所能容纳的 %2 个。</translation>
        </message>
        <message>
            <source>Remove names, or cover many of one domain with a wildcard such as *.milvus.internal.</source>
            <translation>请删除一些名称，或用 *.milvus.internal 这样的通配符涵盖同一域的多个名称。</translation>
        </message>
        <message>
            <source>Each name makes the certificate larger, and it is sent at the start of every connection. Some programs stop reading very large ones.</source>
            <translation>每个名称都会使证书变大，而证书在每次连接开始时都要发送。有些程序不会读取非常大的证书。</translation>
        </message>
        <message>
            <source>“%1” is more than a name; %2 was taken from it.</source>
            <translation>“%1”不只是名称；从中取出了 %2。</translation>
        </message>
        <message>
            <source>Certificates hold bare host names and addresses: no https://, no port, no path, no dot at the end. What was typed around the name is left out, because programs compare the name only.</source>
            <translation>证书只包含主机名和地址本身：没有 https://，没有端口，没有路径，末尾没有点。名称周围输入的内容会去掉，因为程序只比较名称。</translation>
        </message>
        <message>
            <source>%1 is an address, so it is stored as an address and not as a host name.</source>
            <translation>%1 是地址，因此存储为地址而不是主机名。</translation>
        </message>
        <message>
            <source>A certificate has separate entries for host names and for addresses. Programs that connect to an address look only at the address entries: ten of eleven libraries tried refuse an address that stands among the host names.</source>
            <translation>证书中主机名和地址是不同的条目。连接到地址的程序只查看地址条目：试过的十一个库中有十个会拒绝写在主机名里的地址。</translation>
        </message>
        <message>
            <source>“%1” is not a country code.</source>
            <translation>“%1”不是国家/地区代码。</translation>
        </message>
        <message>
            <source>Use two capital letters such as CN, DE or US, or leave it empty.</source>
            <translation>请使用两个大写字母，如 CN、DE 或 US，或留空。</translation>
        </message>
        <message>
            <source>The country in a certificate is a two-letter code of ISO 3166-1. It is information for people only; Milvus and its SDKs do not look at it, and it may be left out.</source>
            <translation>证书中的国家/地区是 ISO 3166-1 的两字母代码。它只供人参考；Milvus 及其 SDK 不看它，可以省略。</translation>
        </message>
        <message>
            <source>%1 has %3 characters; at most %2 fit.</source>
            <translation>%1 有 %3 个字符；最多 %2 个。</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>请缩短。</translation>
        </message>
        <message>
            <source>Certificates limit the length of each part of the subject (RFC 5280): 64 characters for CN, O and OU, 128 for ST and L. A Chinese character counts as one. Some programs refuse certificates with longer parts.</source>
            <translation>证书限制了主题各部分的长度 (RFC 5280)：CN、O 和 OU 为 64 个字符，ST 和 L 为 128 个。一个汉字算一个字符。有些程序拒绝更长的证书。</translation>
        </message>
        <message>
            <source>%1 contains an invisible character.</source>
            <translation>%1 含有不可见字符。</translation>
        </message>
        <message>
            <source>Delete it; typing the text again by hand is the safest way.</source>
            <translation>请删除它；最稳妥的办法是手工重新输入。</translation>
        </message>
        <message>
            <source>Invisible characters come along when text is copied from a web page or a document. They can make one text look like another, so they are not taken into a certificate.</source>
            <translation>从网页或文档复制文本时会带上不可见字符。它们会使一段文本看起来像另一段，因此不会写入证书。</translation>
        </message>
        <message>
            <source>%1 begins or ends with a blank.</source>
            <translation>%1 以空格开头或结尾。</translation>
        </message>
        <message>
            <source>Remove the blank.</source>
            <translation>请删除空格。</translation>
        </message>
        <message>
            <source>A blank at the edge cannot be seen, and yet it makes two subjects different. Some programs compare subjects byte by byte and then do not find the authority.</source>
            <translation>边缘的空格看不见，却会使两个主题不同。有些程序逐字节比较主题，因此会找不到颁发机构。</translation>
        </message>
        <message>
            <source>The certificate authority has neither a name nor an organisation.</source>
            <translation>证书颁发机构既没有名称也没有组织。</translation>
        </message>
        <message>
            <source>Give it a name, for example Milvus local CA.</source>
            <translation>请给它一个名称，例如 Milvus local CA。</translation>
        </message>
        <message>
            <source>The authority is found by its subject. Without a common name and without an organisation nothing would tell people which authority signed a certificate.</source>
            <translation>颁发机构按主题查找。没有通用名称也没有组织，人们就看不出证书由哪个颁发机构签发。</translation>
        </message>
        <message>
            <source>The common name %1 is not among the names, so programs will not find it.</source>
            <translation>通用名称 %1 不在名称列表中，因此程序找不到它。</translation>
        </message>
        <message>
            <source>Add it to the names, or leave the common name empty.</source>
            <translation>把它加入名称列表，或把通用名称留空。</translation>
        </message>
        <message>
            <source>Programs compare what they typed with the list of names only (RFC 9525); many do not look at the common name at all. When the two differ, people read one name and programs another.</source>
            <translation>程序只把输入的内容与名称列表比较 (RFC 9525)；许多程序根本不看通用名称。两者不同时，人看到的是一个名称，程序看到的是另一个。</translation>
        </message>
        <message>
            <source>The days of %1 have to be between %2 and %3.</source>
            <translation>%1 的天数必须在 %2 到 %3 之间。</translation>
        </message>
        <message>
            <source>Choose a number in that range.</source>
            <translation>请选择这个范围内的数字。</translation>
        </message>
        <message>
            <source>A certificate ends on a fixed day. A very long life means that a stolen private key stays useful for as long, and very large numbers lead beyond the dates that programs can read.</source>
            <translation>证书在固定的日期到期。有效期很长意味着被盗的私钥可用同样久，而非常大的数字会超出程序能读取的日期。</translation>
        </message>
        <message>
            <source>%1 would end after the authority that signs it.</source>
            <translation>%1 的到期时间会晚于签发它的颁发机构。</translation>
        </message>
        <message>
            <source>Give it fewer days, or the authority more.</source>
            <translation>减少它的天数，或增加颁发机构的天数。</translation>
        </message>
        <message>
            <source>A certificate is good only as long as the authority above it. After the authority has ended, programs refuse the certificate although its own date says otherwise, and the reason is hard to find.</source>
            <translation>证书的有效期不会超过上面的颁发机构。颁发机构到期后，即使证书自己的日期还没到，程序也会拒绝它，而且原因很难找到。</translation>
        </message>
        <message>
            <source>%1 is to last %2 days; some programs refuse certificates that last so long.</source>
            <translation>%1 的有效期为 %2 天；有些程序拒绝有效期这么长的证书。</translation>
        </message>
        <message>
            <source>Choose at most 825 days for a server and 3650 for the authority, unless you have a reason.</source>
            <translation>除非有特别的理由，服务器最多选 825 天，颁发机构最多选 3650 天。</translation>
        </message>
        <message>
            <source>Apple systems refuse server certificates that last longer than 825 days, also those of a private authority. Milvus and its own SDKs do not mind. A shorter life also limits how long a stolen private key is of use.</source>
            <translation>Apple 系统拒绝有效期超过 825 天的服务器证书，私有颁发机构签发的也一样。Milvus 及其 SDK 不受影响。较短的有效期也限制了被盗私钥可用的时间。</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a client.</source>
            <translation>“%1”不能作为客户端的名称。</translation>
        </message>
        <message>
            <source>Use 1 to 64 visible characters without a blank at the edges, for example milvus-client.</source>
            <translation>请使用 1 到 64 个可见字符，两端没有空格，例如 milvus-client。</translation>
        </message>
        <message>
            <source>The client name becomes the common name of client.pem, so that people can tell one program from another. It is not a host name and need not be one.</source>
            <translation>客户端名称会成为 client.pem 的通用名称，以便区分不同的程序。它不是主机名，也不必是主机名。</translation>
        </message>
        <message>
            <source>The authority and another certificate would both be called %1.</source>
            <translation>颁发机构和另一张证书都会叫 %1。</translation>
        </message>
        <message>
            <source>When a server or client certificate has the same subject as its authority, it looks as if it had signed itself. Windows that show certificates then cannot tell them apart, and older programs build the wrong chain.</source>
            <translation>服务器或客户端证书的主题与颁发机构相同时，看起来像是自己签发的。显示证书的窗口无法区分它们，较旧的程序会建立错误的证书链。</translation>
        </message>
        <message>
            <source>“%1” is not a kind of key that can be made.</source>
            <translation>“%1”不是能生成的密钥类型。</translation>
        </message>
        <message>
            <source>Use ec-p256, ec-p384, rsa-2048, rsa-3072, rsa-4096 or ed25519.</source>
            <translation>请使用 ec-p256、ec-p384、rsa-2048、rsa-3072、rsa-4096 或 ed25519。</translation>
        </message>
        <message>
            <source>ec-p256 is small, quick and accepted by every program that speaks to Milvus. The RSA kinds are for programs that cannot read anything else. ed25519 is modern, but some programs cannot read it.</source>
            <translation>ec-p256 小而快，连接 Milvus 的所有程序都接受。RSA 类型适用于不能读取其他类型的程序。ed25519 较新，但有些程序无法读取。</translation>
        </message>
        <message>
            <source>“%1” does not hold a usable port number.</source>
            <translation>“%1”中没有可用的端口号。</translation>
        </message>
        <message>
            <source>Use a number from 1 to 65535; Milvus listens on 19530.</source>
            <translation>请使用 1 到 65535 的数字；Milvus 监听 19530。</translation>
        </message>
        <message>
            <source>A port is a whole number from 1 to 65535. Milvus takes connections of SDKs on 19530 unless proxy.port in its configuration says otherwise.</source>
            <translation>端口是 1 到 65535 的整数。除非配置中的 proxy.port 另有设置，Milvus 在 19530 上接受 SDK 的连接。</translation>
        </message>
        <message>
            <source>“%1” is not a host that a program can connect to.</source>
            <translation>“%1”不是程序可以连接的主机。</translation>
        </message>
        <message>
            <source>Use a host name or an address, with a port if you like: milvus.example.org:19530.</source>
            <translation>请使用主机名或地址，可以带端口：milvus.example.org:19530。</translation>
        </message>
        <message>
            <source>Connections go to one host name or one address. A wildcard stands for many hosts, and a URI or an e-mail address for none.</source>
            <translation>连接的对象是一个主机名或一个地址。通配符代表许多主机，URI 和电子邮件地址则不代表任何主机。</translation>
        </message>
        <message>
            <source>There is no preset “%1”.</source>
            <translation>没有预设“%1”。</translation>
        </message>
        <message>
            <source>Use recommended, long-lived, milvus-docs or long-rsa.</source>
            <translation>请使用 recommended、long-lived、milvus-docs 或 long-rsa。</translation>
        </message>
        <message>
            <source>recommended makes P-256 keys and lets server and client last 397 days. long-lived is the same with 825 days, the most that every program takes. milvus-docs makes RSA-2048 keys with 3650 days, as the documentation of Milvus does. long-rsa is RSA-2048 with 825 days.</source>
            <translation>recommended 生成 P-256 密钥，服务器和客户端有效 397 天。long-lived 相同，但有效 825 天，这是所有程序都接受的最长时间。milvus-docs 与 Milvus 文档一样，生成 RSA-2048 密钥，有效 3650 天。long-rsa 是有效 825 天的 RSA-2048。</translation>
        </message>
        <message>
            <source>There is no mode “%1”.</source>
            <translation>没有模式“%1”。</translation>
        </message>
        <message>
            <source>one-way: programs check the server, as with a web site. mutual: the server also checks every program by its client certificate. In the configuration of Milvus these are tlsMode 1 and tlsMode 2.</source>
            <translation>one-way：程序检查服务器，就像访问网站。mutual：服务器还会通过客户端证书检查每个程序。在 Milvus 的配置中分别是 tlsMode 1 和 tlsMode 2。</translation>
        </message>
        <message>
            <source>No folder is chosen for the nine files.</source>
            <translation>还没有为九个文件选择文件夹。</translation>
        </message>
        <message>
            <source>Choose a folder, for example ~/milvus/tls.</source>
            <translation>请选择一个文件夹，例如 ~/milvus/tls。</translation>
        </message>
        <message>
            <source>Certificates and private keys are kept together in one folder. It is created when it does not exist, so that only you can look into it.</source>
            <translation>证书和私钥放在同一个文件夹中。文件夹不存在时会自动创建，只有您能查看其中的内容。</translation>
        </message>
        <message>
            <source>“%1” is not a path where Milvus could find the files.</source>
            <translation>“%1”不是 Milvus 能找到文件的路径。</translation>
        </message>
        <message>
            <source>Write the full path as Milvus sees it, starting with a slash, for example /milvus/tls.</source>
            <translation>请写 Milvus 所看到的完整路径，以斜杠开头，例如 /milvus/tls。</translation>
        </message>
        <message>
            <source>Milvus often runs in a container and sees other paths than you do. The path is written into its configuration as it is, and a relative path would depend on the folder in which Milvus was started.</source>
            <translation>Milvus 常在容器中运行，看到的路径与您的不同。该路径会原样写入它的配置，而相对路径取决于 Milvus 在哪个文件夹中启动。</translation>
        </message>
        <message>
            <source>%1 has more than 64 characters, so the certificate gets no common name.</source>
            <translation>%1 超过 64 个字符，因此证书没有通用名称。</translation>
        </message>
        <message>
            <source>The common name holds at most 64 characters, a host name up to 253. Programs compare the list of names only, so the certificate works without a common name.</source>
            <translation>通用名称最多 64 个字符，主机名最多 253 个。程序只比较名称列表，因此没有通用名称的证书照样可用。</translation>
        </message>
        <message>
            <source>every host one level below %1</source>
            <translation>%1 下一级的每台主机</translation>
        </message>
        <message>
            <source>containers that reach back to this computer</source>
            <translation>回连到本机的容器</translation>
        </message>
        <message>
            <source>pods of the Kubernetes cluster</source>
            <translation>Kubernetes 集群中的 Pod</translation>
        </message>
        <message>
            <source>this computer, from the network</source>
            <translation>从网络访问的本机</translation>
        </message>
        <message>
            <source>other containers of the Compose file</source>
            <translation>Compose 文件中的其他容器</translation>
        </message>
        <message>
            <source>programs that dial this name</source>
            <translation>用此名称连接的程序</translation>
        </message>
        <message>
            <source>this computer</source>
            <translation>本机</translation>
        </message>
        <message>
            <source>the local network</source>
            <translation>本地网络</translation>
        </message>
        <message>
            <source>programs that dial this address</source>
            <translation>用此地址连接的程序</translation>
        </message>
        <message>
            <source>an identity, not a host</source>
            <translation>一个身份，不是主机</translation>
        </message>
        <message>
            <source>a person or team, not a host</source>
            <translation>一个人或团队，不是主机</translation>
        </message>
        <message>
            <source>P-256 (ECDSA)</source>
            <translation>P-256 (ECDSA)</translation>
        </message>
        <message>
            <source>P-384 (ECDSA)</source>
            <translation>P-384 (ECDSA)</translation>
        </message>
        <message>
            <source>RSA, 2048 bits</source>
            <translation>RSA，2048 位</translation>
        </message>
        <message>
            <source>RSA, 3072 bits</source>
            <translation>RSA，3072 位</translation>
        </message>
        <message>
            <source>RSA, 4096 bits</source>
            <translation>RSA，4096 位</translation>
        </message>
        <message>
            <source>Ed25519</source>
            <translation>Ed25519</translation>
        </message>
        <message>
            <source>Only Milvus (one-way)</source>
            <translation>只有 Milvus（单向认证）</translation>
        </message>
        <message>
            <source>Both sides (mutual)</source>
            <translation>双方（双向认证）</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>Long-lived</source>
            <translation>长期</translation>
        </message>
        <message>
            <source>Milvus documentation</source>
            <translation>Milvus 文档</translation>
        </message>
        <message>
            <source>Long-lived, RSA</source>
            <translation>长期，RSA</translation>
        </message>
        <message>
            <source>Custom</source>
            <translation>自定义</translation>
        </message>
        <message>
            <source>P-256, the CA for ten years, server and programs for 397 days: accepted everywhere, renewed once a year.</source>
            <translation>P-256，CA 有效十年，服务器和程序有效 397 天：处处都接受，每年续期一次。</translation>
        </message>
        <message>
            <source>P-256, server and programs for 825 days: the longest time that every client accepts.</source>
            <translation>P-256，服务器和程序有效 825 天：所有客户端都接受的最长时间。</translation>
        </message>
        <message>
            <source>RSA-2048 and 3650 days as in the Milvus documentation: Apple devices and browsers refuse a server certificate that lasts so long.</source>
            <translation>与 Milvus 文档一样使用 RSA-2048 和 3650 天：Apple 设备和浏览器会拒绝有效期这么长的服务器证书。</translation>
        </message>
        <message>
            <source>RSA-2048, server and programs for 825 days: for programs too old for P-256.</source>
            <translation>RSA-2048，服务器和程序有效 825 天：适用于太旧而不支持 P-256 的程序。</translation>
        </message>
        <message>
            <source>Your own choice of key and days.</source>
            <translation>自行选择密钥和天数。</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>国家/地区</translation>
        </message>
        <message>
            <source>State or province</source>
            <translation>省/州</translation>
        </message>
        <message>
            <source>Locality</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>组织</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Common name</source>
            <translation>通用名称</translation>
        </message>
        <message>
            <source>Common name of the CA</source>
            <translation>CA 的通用名称</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Days of the CA</source>
            <translation>CA 的天数</translation>
        </message>
        <message>
            <source>Days of the server&apos;s certificate</source>
            <translation>服务器证书的天数</translation>
        </message>
        <message>
            <source>Days of the client certificate</source>
            <translation>客户端证书的天数</translation>
        </message>
        <message>
            <source>Name of the program</source>
            <translation>程序的名称</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>Folder of the existing CA</source>
            <translation>现有 CA 的文件夹</translation>
        </message>
        <message>
            <source>Milvus&apos;s configuration file</source>
            <translation>Milvus 的配置文件</translation>
        </message>
        <message>
            <source>Folder where Milvus finds the files</source>
            <translation>Milvus 查找文件的文件夹</translation>
        </message>
        <message>
            <source>Version of Milvus</source>
            <translation>Milvus 的版本</translation>
        </message>
        <message>
            <source>Host</source>
            <translation>主机</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>REST port</source>
            <translation>REST 端口</translation>
        </message>
        <message>
            <source>Milvus reads its certificate, its private key and the CA from these paths, once, when it starts.</source>
            <translation>Milvus 在启动时从这些路径读取一次证书、私钥和 CA。</translation>
        </message>
        <message>
            <source>This is the switch: 1 encrypts, 2 also demands a certificate from every program.</source>
            <translation>这是开关：1 表示加密，2 还要求每个程序出示证书。</translation>
        </message>
        <message>
            <source>With TLS on, REST needs a port of its own: newer versions refuse to start without one, older ones do not serve REST at all.</source>
            <translation>启用 TLS 后，REST 需要单独的端口：较新的版本没有它会拒绝启动，较旧的版本则根本不提供 REST。</translation>
        </message>
        <message>
            <source>Milvus ignores or loses what stood here.</source>
            <translation>Milvus 会忽略或丢失这里原来的内容。</translation>
        </message>
        <message>
            <source>Do not add server_pem_path: pymilvus would then leave your client certificate out, and Milvus would refuse the connection.</source>
            <translation>不要加上 server_pem_path：否则 pymilvus 不会发送您的客户端证书，Milvus 会拒绝连接。</translation>
        </message>
        <message>
            <source>ca.pem goes into server_pem_path here: pymilvus ignores ca_pem_path unless a client certificate is given as well.</source>
            <translation>这里 ca.pem 写在 server_pem_path 中：没有同时给出客户端证书时，pymilvus 会忽略 ca_pem_path。</translation>
        </message>
        <message>
            <source>rootCertPath must be ca.pem: with server.pem Node.js says “unable to verify the first certificate”.</source>
            <translation>rootCertPath 必须是 ca.pem：用 server.pem 时 Node.js 会提示“unable to verify the first certificate”。</translation>
        </message>
        <message>
            <source>Keep serverName: the Java SDK always takes the name to check from it, and private keys must begin with BEGIN PRIVATE KEY.</source>
            <translation>请保留 serverName：Java SDK 总是从中取得要核对的名称，而且私钥必须以 BEGIN PRIVATE KEY 开头。</translation>
        </message>
        <message>
            <source>EnableTLSAuth alone trusts only the certificates of the system, so this code hands ca.pem to the connection itself. A Go client that does not trust Milvus only says “context deadline exceeded”.</source>
            <translation>仅用 EnableTLSAuth 只信任系统的证书，因此这段代码把 ca.pem 直接交给连接。不信任 Milvus 的 Go 客户端只会提示“context deadline exceeded”。</translation>
        </message>
        <message>
            <source>Check the paths: the C++ SDK takes a file it cannot read as empty and goes on without it.</source>
            <translation>请检查路径：C++ SDK 把无法读取的文件当作空文件，并在没有它的情况下继续。</translation>
        </message>
        <message>
            <source>The C# SDK has no parameters for certificate files: the program hands it a channel of its own.</source>
            <translation>C# SDK 没有证书文件的参数：程序需要传给它自己的通道。</translation>
        </message>
        <message>
            <source>REST has its own port when TLS is on, and it must be published by the container. The call is a POST: a GET is answered with 404.</source>
            <translation>启用 TLS 后 REST 有单独的端口，容器必须发布它。调用方式是 POST：GET 会得到 404。</translation>
        </message>
        <message>
            <source>Attu 3 reads these values only when its database is first made: change them later in its connection page.</source>
            <translation>Attu 3 只在首次创建数据库时读取这些值：之后请在它的连接页面修改。</translation>
        </message>
        <message numerus="yes">
            <source>Signed by %1. Valid until %2 (%Ln day(s)).</source>
            <translation>
                <numerusform>由 %1 签发。有效期至 %2（%Ln 天）。</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no certificate and no key here.</source>
            <translation>这里没有证书，也没有私钥。</translation>
        </message>
        <message>
            <source>Nothing is wrong with what was read.</source>
            <translation>读取的内容没有问题。</translation>
        </message>
        <message>
            <source>Good for a Milvus server at %1.</source>
            <translation>适用于 %1 上的 Milvus 服务器。</translation>
        </message>
        <message>
            <source>Good for a Milvus server at %1 and %2.</source>
            <translation>适用于 %1 和 %2 上的 Milvus 服务器。</translation>
        </message>
        <message numerus="yes">
            <source>Good for a Milvus server at %1, %2 and %n more name(s).</source>
            <translation>
                <numerusform>适用于 %1、%2 以及另外 %n 个名称上的 Milvus 服务器。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more problem(s) were found.</source>
            <translation>
                <numerusform>还发现了 %n 个问题。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) are worth a look.</source>
            <translation>
                <numerusform>有 %n 处值得一看。</numerusform>
            </translation>
        </message>
        <message>
            <source>Every Milvus SDK accepts it.</source>
            <translation>所有 Milvus SDK 都接受它。</translation>
        </message>
        <message>
            <source>signs new certificates</source>
            <translation>签发新证书</translation>
        </message>
        <message>
            <source>who to trust</source>
            <translation>表明信任谁</translation>
        </message>
        <message>
            <source>serial numbers</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Milvus’s private key</source>
            <translation>Milvus 的私钥</translation>
        </message>
        <message>
            <source>Milvus’s certificate</source>
            <translation>Milvus 的证书</translation>
        </message>
        <message>
            <source>its request</source>
            <translation>它的请求</translation>
        </message>
        <message>
            <source>the program’s private key</source>
            <translation>程序的私钥</translation>
        </message>
        <message>
            <source>the program’s certificate</source>
            <translation>程序的证书</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>不给任何人</translation>
        </message>
        <message>
            <source>Milvus</source>
            <translation>Milvus</translation>
        </message>
        <message>
            <source>your programs</source>
            <translation>您的程序</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>, </source>
            <extracomment>between the items of a list</extracomment>
            <translation>、</translation>
        </message>
        <message>
            <source>version %1, not healthy</source>
            <translation>版本 %1，不健康</translation>
        </message>
        <message>
            <source>version %1, healthy</source>
            <translation>版本 %1，健康</translation>
        </message>
        <message numerus="yes">
            <source>version %1, healthy, %n collection(s)</source>
            <translation>
                <numerusform>版本 %1，健康，%n 个集合</numerusform>
            </translation>
        </message>
        <message>
            <source>let in</source>
            <translation>被放行</translation>
        </message>
        <message>
            <source>refused, as it must be</source>
            <translation>被拒绝，正应如此</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>%1, port %2</source>
            <translation>%1，端口 %2</translation>
        </message>
        <message numerus="yes">
            <source>signed by %1, valid %Ln day(s)</source>
            <translation>
                <numerusform>由 %1 签发，有效 %Ln 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is in the certificate</source>
            <translation>%1 在证书中</translation>
        </message>
        <message>
            <source>%1 is covered by %2</source>
            <translation>%1 由 %2 涵盖</translation>
        </message>
        <message>
            <source>asked for and accepted</source>
            <translation>已要求并接受</translation>
        </message>
        <message>
            <source>not asked for</source>
            <translation>未要求</translation>
        </message>
        <message>
            <source>%1 is not in the certificate</source>
            <translation>%1 不在证书中</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>读取文件</translation>
        </message>
        <message>
            <source>Find the server</source>
            <translation>查找服务器</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>TLS handshake</source>
            <translation>TLS 握手</translation>
        </message>
        <message>
            <source>Server’s certificate</source>
            <translation>服务器证书</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <source>Milvus answers</source>
            <translation>Milvus 应答</translation>
        </message>
        <message>
            <source>Proof: without a certificate</source>
            <translation>证明：没有证书</translation>
        </message>
        <message>
            <source>Proof: with a stranger’s certificate</source>
            <translation>证明：陌生人的证书</translation>
        </message>
        <message>
            <source>Proof: without TLS</source>
            <translation>证明：不用 TLS</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到达</translation>
        </message>
        <message>
            <source>working …</source>
            <translation>进行中…</translation>
        </message>
        <message>
            <source>not as it must be</source>
            <translation>不符合应有的情况</translation>
        </message>
        <message>
            <source>left out</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>The certificate does not cover %1</source>
            <translation>证书不包含 %1</translation>
        </message>
        <message>
            <source>Milvus did not answer</source>
            <translation>Milvus 没有应答</translation>
        </message>
        <message>
            <source>Milvus is encrypted, and strangers are kept out</source>
            <translation>Milvus 已加密，陌生人被挡在门外</translation>
        </message>
        <message>
            <source>Milvus is encrypted</source>
            <translation>Milvus 已加密</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>No address is known for the host %1.</source>
            <translation>找不到主机 %1 的地址。</translation>
        </message>
        <message>
            <source>Check the spelling of %1, or use the address of the computer that runs Milvus.</source>
            <translation>请检查 %1 的拼写，或使用运行 Milvus 的计算机的地址。</translation>
        </message>
        <message>
            <source>Before anything can be sent, the name has to be turned into an address, by DNS or by the file /etc/hosts. Nobody knows this name here. Names of containers and Kubernetes services are known only inside their own network: from outside, use the published port on localhost or on the host that runs the container.</source>
            <translation>发送任何内容之前，必须先通过 DNS 或文件 /etc/hosts 把名称转换为地址。这里没有谁认识这个名称。容器和 Kubernetes 服务的名称只在它们自己的网络中有效：从外部请使用 localhost 上发布的端口，或运行容器的主机。</translation>
        </message>
        <message>
            <source>Nothing listens on port %2 of %1.</source>
            <translation>%1 的端口 %2 上没有程序监听。</translation>
        </message>
        <message>
            <source>Start Milvus, look at its log if it ends again, and check that port %2 is published.</source>
            <translation>请启动 Milvus；如果它又结束了，请查看日志，并检查端口 %2 是否已发布。</translation>
        </message>
        <message>
            <source>The computer answers, but no program has opened this port. Milvus ends a second after its start when it cannot use its certificate files, and a container that restarts by itself then does so again and again: `docker logs` shows a line such as `proxy cant load x509 key pair`. The port can also be another one, or not published by the container.</source>
            <translation>计算机有应答，但没有程序打开这个端口。Milvus 无法使用证书文件时，启动后一秒就会结束，而自动重启的容器会一再如此：`docker logs` 会显示类似 `proxy cant load x509 key pair` 的一行。也可能端口不是这个，或者容器没有发布它。</translation>
        </message>
        <message>
            <source>%1 does not answer on port %2 within %3 seconds.</source>
            <translation>%1 的端口 %2 在 %3 秒内没有应答。</translation>
        </message>
        <message>
            <source>Check the address, and whether a firewall or security group keeps port %2 closed.</source>
            <translation>请检查地址，以及防火墙或安全组是否封住了端口 %2。</translation>
        </message>
        <message>
            <source>A computer that is there and has the port closed says so at once. Silence means that something on the way drops the packets, most often a firewall, or that nobody has this address.</source>
            <translation>在线但端口关闭的计算机会立即回应。没有任何回应说明途中有什么丢弃了数据包（多半是防火墙），或者没有计算机使用这个地址。</translation>
        </message>
        <message>
            <source>The server’s certificate does not cover %1; it is good for %2.</source>
            <translation>服务器的证书不包含 %1；它适用于 %2。</translation>
        </message>
        <message>
            <source>Issue a new server.pem that also covers %1 and restart Milvus, or connect by one of the names it has.</source>
            <translation>签发一个同时包含 %1 的新 server.pem 并重启 Milvus，或用证书中已有的名称连接。</translation>
        </message>
        <message>
            <source>A program compares the name it was told to connect to with the names in the certificate (its subject alternative names). That keeps anybody else with a certificate of the same CA from posing as your Milvus. `localhost` and `127.0.0.1` are two different names. An SDK can also be told which name to expect: `server_name` in pymilvus, `serverName` in Node.js and Java.</source>
            <translation>程序会把要连接的名称与证书中的名称（主题备用名称）比较。这样，持有同一 CA 证书的其他人就无法冒充您的 Milvus。`localhost` 和 `127.0.0.1` 是两个不同的名称。也可以告诉 SDK 要核对哪个名称：pymilvus 中是 `server_name`，Node.js 和 Java 中是 `serverName`。</translation>
        </message>
        <message>
            <source>%1 answers on port %2 without TLS: this Milvus runs unencrypted.</source>
            <translation>%1 在端口 %2 上不用 TLS 应答：这个 Milvus 没有加密。</translation>
        </message>
        <message>
            <source>Check that Milvus really loaded the changed configuration, with common.security.tlsMode 1 or 2, and restart it.</source>
            <translation>请检查 Milvus 是否真的加载了修改后的配置（common.security.tlsMode 为 1 或 2），并重启它。</translation>
        </message>
        <message>
            <source>The first bytes of the answer are plain HTTP and no TLS. Usually the changed file is not the one Milvus reads: it is mounted to the wrong place, it has a syntax error (then Milvus goes on with its defaults and only notes it in its log), or Milvus was not restarted. Ports 9091 and, without its own setting, 8080 are not the ones to test. SDKs show this as `WRONG_VERSION_NUMBER`.</source>
            <translation>应答的开头几个字节是普通 HTTP，而不是 TLS。通常是修改的文件并非 Milvus 读取的那一个：挂载到了错误的位置，有语法错误（Milvus 会改用默认值继续，只在日志中记一笔），或者 Milvus 没有重启。端口 9091，以及没有单独设置时的 8080，都不是要测试的端口。SDK 把这种情况显示为 `WRONG_VERSION_NUMBER`。</translation>
        </message>
        <message>
            <source>The server’s certificate was signed by %1, and not by the CA in ca.pem (%2).</source>
            <translation>服务器的证书由 %1 签发，而不是由 ca.pem 中的 CA（%2）签发。</translation>
        </message>
        <message>
            <source>Use the ca.pem that belongs to this server’s certificate, or give Milvus the server.pem from this folder and restart it.</source>
            <translation>请使用与这台服务器的证书对应的 ca.pem，或把此文件夹中的 server.pem 交给 Milvus 并重启它。</translation>
        </message>
        <message>
            <source>The server’s certificate ended on %1, so every program refuses it.</source>
            <translation>服务器的证书已于 %1 到期，因此每个程序都会拒绝它。</translation>
        </message>
        <message>
            <source>Issue a new server.pem, copy it to the server, and restart Milvus.</source>
            <translation>签发新的 server.pem，复制到服务器，然后重启 Milvus。</translation>
        </message>
        <message>
            <source>Milvus starts with an expired certificate and does not complain; only those who connect do. It reads the files when it starts, so a new server.pem helps only after a restart. A renewal with the same CA changes nothing for the programs: their ca.pem stays as it is.</source>
            <translation>Milvus 会带着过期的证书启动，而且不会提示；受影响的只是连接它的程序。它在启动时读取文件，所以新的 server.pem 要在重启后才起作用。用同一个 CA 续期对程序没有任何影响：它们的 ca.pem 保持不变。</translation>
        </message>
        <message>
            <source>The server’s certificate is good only from %1 on.</source>
            <translation>服务器的证书从 %1 起才有效。</translation>
        </message>
        <message>
            <source>Check the clocks of both computers; if they are right, issue the certificate again.</source>
            <translation>请检查两台计算机的时钟；如果都正确，请重新签发证书。</translation>
        </message>
        <message>
            <source>A certificate has a first day as well as a last one. When it was made a moment ago, the clock of the computer that made it runs ahead, or the clock here is behind. Containers and virtual machines that were asleep often have a wrong clock.</source>
            <translation>证书既有最后一天，也有第一天。如果证书刚刚生成，就说明生成它的计算机时钟偏快，或者这里的时钟偏慢。休眠过的容器和虚拟机常常时钟不准。</translation>
        </message>
        <message>
            <source>The server’s certificate cannot be checked up to the CA: %1.</source>
            <translation>无法把服务器的证书一直验证到 CA：%1。</translation>
        </message>
        <message>
            <source>Make the certificates again with this program, and look at the details for the reason.</source>
            <translation>用本程序重新生成证书，并在详情中查看原因。</translation>
        </message>
        <message>
            <source>Between the server’s certificate and the CA every certificate has to be allowed to sign the next one, be within its dates, and carry a signature that fits. The reason given here is the first one that the verifier found, in its own English words.</source>
            <translation>从服务器的证书到 CA，每张证书都必须有权签发下一张、在有效期内，并且签名正确。这里给出的是验证时发现的第一个原因，为其英文原文。</translation>
        </message>
        <message>
            <source>%1 demands a client certificate, and none was given.</source>
            <translation>%1 要求客户端证书，而没有提供。</translation>
        </message>
        <message>
            <source>Get client.pem and client.key from whoever runs this Milvus, and put them beside ca.pem.</source>
            <translation>向运行这个 Milvus 的人索取 client.pem 和 client.key，放在 ca.pem 旁边。</translation>
        </message>
        <message>
            <source>This Milvus runs in mutual mode (tlsMode 2): also the program has to prove who it is. That takes a certificate and a key that were signed by the CA Milvus trusts. In TLS 1.3 the refusal comes only after the handshake, which is why many tools first say that they are connected.</source>
            <translation>这个 Milvus 以双向认证模式 (tlsMode 2) 运行：程序也必须证明自己的身份。为此需要由 Milvus 所信任的 CA 签发的证书和私钥。在 TLS 1.3 中，拒绝在握手之后才到达，因此许多工具会先说已经连接。</translation>
        </message>
        <message>
            <source>The server refuses the client certificate: %1.</source>
            <translation>服务器拒绝了客户端证书：%1。</translation>
        </message>
        <message>
            <source>Check that Milvus’s caPemPath names the CA that signed client.pem, and restart Milvus.</source>
            <translation>请检查 Milvus 的 caPemPath 是否指向签发 client.pem 的 CA，并重启 Milvus。</translation>
        </message>
        <message>
            <source>client.pem looks right from here: it is signed by ca.pem, within its dates, and meant for clients. So the server must trust another CA than this one. Either its caPemPath names another file, or it was not restarted since the CA was made anew. The server’s log has the exact reason when `grpc.log.level` is INFO.</source>
            <translation>从这里看 client.pem 没有问题：它由 ca.pem 签发，在有效期内，且用于客户端。因此服务器信任的一定是另一个 CA。要么它的 caPemPath 指向别的文件，要么新建 CA 之后没有重启。当 `grpc.log.level` 为 INFO 时，服务器日志中有确切的原因。</translation>
        </message>
        <message>
            <source>%1 takes the connection on port %2 but does not finish the TLS handshake within %3 seconds.</source>
            <translation>%1 在端口 %2 上接受连接，但没有在 %3 秒内完成 TLS 握手。</translation>
        </message>
        <message>
            <source>Check that this is the port of Milvus (usually 19530), and whether Milvus is overloaded or still starting.</source>
            <translation>请检查这是否是 Milvus 的端口（通常为 19530），以及 Milvus 是否过载或仍在启动。</translation>
        </message>
        <message>
            <source>Something listens there, but it does not answer as a TLS server with HTTP/2 does. A load balancer without a living Milvus behind it behaves like this, as does a port that belongs to another program which waits for the other side to begin.</source>
            <translation>那里有程序监听，但它不像使用 HTTP/2 的 TLS 服务器那样应答。后端没有存活的 Milvus 的负载均衡器会这样，等待对方先开口的其他程序的端口也会这样。</translation>
        </message>
        <message>
            <source>No TLS connection comes about: %1.</source>
            <translation>无法建立 TLS 连接：%1。</translation>
        </message>
        <message>
            <source>Look at the details, and check server.pem and server.key with `milvus-tls inspect`.</source>
            <translation>请查看详情，并用 `milvus-tls inspect` 检查 server.pem 和 server.key。</translation>
        </message>
        <message>
            <source>Server and program agree on version, cipher and signature before anything else is said, and here they found nothing in common or one of them broke the rules. A server key on a curve such as P-224, which Milvus loads but cannot use, ends like this.</source>
            <translation>服务器和程序首先要就版本、密码套件和签名达成一致，而这里它们没有共同之处，或者其中一方违反了规则。服务器密钥使用 P-224 之类的曲线（Milvus 能加载但不能使用）时就会这样。</translation>
        </message>
        <message>
            <source>The server speaks nothing newer than %1, and Milvus’s SDKs want at least TLS 1.2.</source>
            <translation>服务器最高只支持 %1，而 Milvus 的 SDK 至少需要 TLS 1.2。</translation>
        </message>
        <message>
            <source>Connect to Milvus itself, or bring the proxy in front of it up to date.</source>
            <translation>请直接连接 Milvus，或更新它前面的代理。</translation>
        </message>
        <message>
            <source>Every Milvus with TLS speaks TLS 1.3, and in one-way mode 1.2 as well. So something older stands between this computer and Milvus and ends the encryption there, or this is no Milvus.</source>
            <translation>所有启用 TLS 的 Milvus 都支持 TLS 1.3，单向认证时也支持 1.2。因此，要么在本机与 Milvus 之间有更旧的设备终止了加密，要么这不是 Milvus。</translation>
        </message>
        <message>
            <source>%1 does not offer HTTP/2 (ALPN h2) on port %2, and gRPC cannot do without it.</source>
            <translation>%1 在端口 %2 上不提供 HTTP/2 (ALPN h2)，而 gRPC 不能没有它。</translation>
        </message>
        <message>
            <source>Connect to the gRPC port of Milvus, or switch HTTP/2 on in the proxy or load balancer in front of it.</source>
            <translation>请连接 Milvus 的 gRPC 端口，或在它前面的代理或负载均衡器中启用 HTTP/2。</translation>
        </message>
        <message>
            <source>In the handshake program and server agree on the protocol that follows; the name of HTTP/2 is `h2`. Milvus offers it, and newer SDKs end the connection when it is missing. Typical causes are Milvus’s REST port, or a load balancer that was set up for HTTP/1.1.</source>
            <translation>握手时，程序和服务器会商定随后使用的协议；HTTP/2 的名称是 `h2`。Milvus 提供它，缺少它时较新的 SDK 会结束连接。典型原因是连接了 Milvus 的 REST 端口，或负载均衡器只配置了 HTTP/1.1。</translation>
        </message>
        <message>
            <source>%1 closes the connection on port %2 without a word.</source>
            <translation>%1 在端口 %2 上不作说明就关闭了连接。</translation>
        </message>
        <message>
            <source>Look at the log of Milvus, and check that this is its gRPC port (usually 19530).</source>
            <translation>请查看 Milvus 的日志，并检查这是否是它的 gRPC 端口（通常为 19530）。</translation>
        </message>
        <message>
            <source>The other side hung up before the connection was ready and gave no reason. A proxy without a living server behind it does that, as does a service that lets in only certain addresses, or a Milvus that is just being stopped.</source>
            <translation>对方在连接就绪之前挂断，而且没有给出原因。后端没有存活服务器的代理会这样，只允许特定地址的服务，或正在停止的 Milvus 也会这样。</translation>
        </message>
        <message>
            <source>What answers on port %2 of %1 is not Milvus.</source>
            <translation>在 %1 的端口 %2 上应答的不是 Milvus。</translation>
        </message>
        <message>
            <source>Check host and port; Milvus’s gRPC port is usually 19530.</source>
            <translation>请检查主机和端口；Milvus 的 gRPC 端口通常是 19530。</translation>
        </message>
        <message>
            <source>The answer is neither TLS with HTTP/2 nor a call of Milvus’s protocol; its first bytes are in the details. Other services of the same set-up are easily taken for it: 9091 (health, without TLS), 9000 (MinIO), 2379 (etcd), 8080 (REST).</source>
            <translation>应答既不是使用 HTTP/2 的 TLS，也不是 Milvus 协议的调用；它的开头几个字节见详情。容易弄混的是同一套环境中的其他服务：9091（健康状态，不用 TLS）、9000 (MinIO)、2379 (etcd)、8080 (REST)。</translation>
        </message>
        <message>
            <source>TLS works, but Milvus says that it is not healthy: %1.</source>
            <translation>TLS 正常，但 Milvus 报告自己不健康：%1。</translation>
        </message>
        <message>
            <source>Look at the logs of Milvus and of what it depends on: etcd, object storage, message queue.</source>
            <translation>请查看 Milvus 及其所依赖的 etcd、对象存储和消息队列的日志。</translation>
        </message>
        <message>
            <source>The connection is encrypted and accepted, and Milvus itself reports that a part of it does not work. That has nothing to do with certificates, unless TLS was also switched on towards etcd or object storage.</source>
            <translation>连接已加密并被接受，而 Milvus 自己报告它的某个部分不工作。这与证书无关，除非对 etcd 或对象存储也启用了 TLS。</translation>
        </message>
        <message>
            <source>TLS works, and Milvus asks for a user and password.</source>
            <translation>TLS 正常，但 Milvus 要求用户名和密码。</translation>
        </message>
        <message>
            <source>Encryption and sign-in are two separate settings. With common.security.authorizationEnabled Milvus wants a user for every call, also from who shows a client certificate. The first user is root; its password was Milvus until somebody changed it. Nothing is wrong with the certificates.</source>
            <translation>加密和登录是两项不同的设置。启用 common.security.authorizationEnabled 后，Milvus 对每个调用都要求用户，出示客户端证书的也一样。最初的用户是 root；在有人修改之前，密码是 Milvus。证书没有任何问题。</translation>
        </message>
        <message>
            <source>TLS works, and Milvus refuses the password of the user %1.</source>
            <translation>TLS 正常，但 Milvus 不接受用户 %1 的密码。</translation>
        </message>
        <message>
            <source>Check user and password; the certificates are in order.</source>
            <translation>请检查用户和密码；证书没有问题。</translation>
        </message>
        <message>
            <source>The password travelled encrypted, and only after the server had proved who it is. Milvus compared it and it does not fit, or there is no such user. A client certificate does not replace the password.</source>
            <translation>密码是加密传输的，而且是在服务器证明身份之后才发送。Milvus 比较后发现不符，或者没有这个用户。客户端证书不能代替密码。</translation>
        </message>
        <message>
            <source>TLS and sign-in work, but the user %1 may not do what the test asks.</source>
            <translation>TLS 和登录都正常，但用户 %1 无权执行测试所需的操作。</translation>
        </message>
        <message>
            <source>Test with another user, or grant this one a role that may list databases and collections.</source>
            <translation>请用另一个用户测试，或授予该用户可以列出数据库和集合的角色。</translation>
        </message>
        <message>
            <source>With role-based access Milvus checks for each call whether the user’s roles allow it. The connection itself is fine, so programs that need less may well work with this user.</source>
            <translation>启用基于角色的访问控制后，Milvus 会对每个调用检查用户的角色是否允许。连接本身没有问题，因此需求较少的程序用这个用户可能完全可以工作。</translation>
        </message>
        <message>
            <source>TLS works, but Milvus has no database %1.</source>
            <translation>TLS 正常，但 Milvus 没有数据库 %1。</translation>
        </message>
        <message>
            <source>Check the spelling, leave it empty for the database named default, or create it first.</source>
            <translation>请检查拼写，留空以使用名为 default 的数据库，或先创建它。</translation>
        </message>
        <message>
            <source>Each call names the database it is about, and Milvus refuses names it does not know. Databases exist in Milvus 2.3 and newer.</source>
            <translation>每个调用都写明所针对的数据库，Milvus 会拒绝它不认识的名称。Milvus 2.3 及更新版本才有数据库。</translation>
        </message>
        <message>
            <source>Milvus takes the connection but does not answer %1 within %2 seconds.</source>
            <translation>Milvus 接受了连接，但没有在 %2 秒内应答 %1。</translation>
        </message>
        <message>
            <source>Wait until Milvus has started completely, look at its log, and test again.</source>
            <translation>请等 Milvus 完全启动，查看它的日志，然后再次测试。</translation>
        </message>
        <message>
            <source>The handshake is done and the call was sent, encrypted. A Milvus that still starts, or waits for etcd or for object storage, answers late or not at all.</source>
            <translation>握手已完成，调用已加密发送。仍在启动、或在等待 etcd 或对象存储的 Milvus 会很晚才应答，或根本不应答。</translation>
        </message>
        <message>
            <source>Milvus does not answer the call %1: %2.</source>
            <translation>Milvus 没有正常应答调用 %1：%2。</translation>
        </message>
        <message>
            <source>Look at the details for the words of the server, and at its log.</source>
            <translation>请在详情中查看服务器的原文，并查看它的日志。</translation>
        </message>
        <message>
            <source>The handshake is done, so certificates are not the reason. The number or text is the status that gRPC or Milvus gives for this call; 14 means that the connection was lost again.</source>
            <translation>握手已完成，所以原因不在证书。这个数字或文本是 gRPC 或 Milvus 对此调用给出的状态；14 表示连接又断开了。</translation>
        </message>
        <message>
            <source>TLS works, and Milvus is still starting.</source>
            <translation>TLS 正常，Milvus 仍在启动。</translation>
        </message>
        <message>
            <source>Wait a little and test again.</source>
            <translation>请稍等片刻，然后再次测试。</translation>
        </message>
        <message>
            <source>Milvus opens its port before all of its parts are ready, and answers calls with `Milvus Proxy is not ready yet` until then. On a laptop this takes a few seconds; when it lasts for minutes, look at the log for what it is waiting for.</source>
            <translation>Milvus 在所有部分就绪之前就会打开端口，在此之前以 `Milvus Proxy is not ready yet` 应答。在笔记本电脑上这需要几秒钟；如果持续几分钟，请在日志中查看它在等待什么。</translation>
        </message>
        <message>
            <source>There is no way from this computer to %1.</source>
            <translation>从本机没有通往 %1 的路径。</translation>
        </message>
        <message>
            <source>Check the network connection, VPN or container network.</source>
            <translation>请检查网络连接、VPN 或容器网络。</translation>
        </message>
        <message>
            <source>The system knows no route to this address, or a router on the way says that there is none. An IPv6 address on a network that has only IPv4 looks like this as well.</source>
            <translation>系统没有到这个地址的路由，或途中的路由器报告没有。在只有 IPv4 的网络中使用 IPv6 地址也会这样。</translation>
        </message>
        <message>
            <source>The address of %1 is not found within %2 seconds.</source>
            <translation>在 %2 秒内没有找到 %1 的地址。</translation>
        </message>
        <message>
            <source>Check the DNS settings of this computer, or use an address instead of the name.</source>
            <translation>请检查本机的 DNS 设置，或用地址代替名称。</translation>
        </message>
        <message>
            <source>The question for the address of this name stays without an answer. Usually a name server that is set up here cannot be reached, for example because a VPN is off.</source>
            <translation>对这个名称的地址查询没有得到答复。通常是这里设置的域名服务器无法访问，例如 VPN 没有打开。</translation>
        </message>
        <message>
            <source>%1 shows an older certificate than the server.pem in this folder, which is from %2.</source>
            <translation>%1 出示的证书比此文件夹中 %2 的 server.pem 更旧。</translation>
        </message>
        <message>
            <source>Copy the files to where Milvus reads them, and restart Milvus.</source>
            <translation>把文件复制到 Milvus 读取的位置，然后重启 Milvus。</translation>
        </message>
        <message>
            <source>Milvus reads its certificates once, when it starts, and does not notice new files. Until it is restarted it goes on with the old certificate. If it was restarted, it reads its files from another place: compare tls.serverPemPath and the folder that is mounted into the container.</source>
            <translation>Milvus 只在启动时读取一次证书，不会察觉新文件。重启之前它继续使用旧证书。如果已经重启，就说明它从别处读取文件：请比较 tls.serverPemPath 与挂载到容器中的文件夹。</translation>
        </message>
        <message>
            <source>%1 uses the sample certificate of the Milvus image, whose private key is public.</source>
            <translation>%1 使用 Milvus 镜像中的示例证书，其私钥是公开的。</translation>
        </message>
        <message>
            <source>Make certificates of your own, set tls.serverPemPath, serverKeyPath and caPemPath to them, and restart Milvus.</source>
            <translation>请生成您自己的证书，把 tls.serverPemPath、serverKeyPath 和 caPemPath 指向它们，然后重启 Milvus。</translation>
        </message>
        <message>
            <source>Every Milvus image carries the same set of nine files with all of its keys, and the source code does, too. Whoever can reach your network can therefore pose as your Milvus, read the traffic, and in mutual mode make client certificates that it accepts. This happens when tlsMode is set and the three paths are left as they were.</source>
            <translation>每个 Milvus 镜像都带有同样的九个文件及其全部私钥，源代码中也有。因此，能接触您网络的人都可以冒充您的 Milvus、读取流量，并在双向认证模式下签发它所接受的客户端证书。只设置 tlsMode 而不改三个路径时就会这样。</translation>
        </message>
        <message>
            <source>%1 lets in programs without a client certificate: it runs in one-way mode.</source>
            <translation>%1 让没有客户端证书的程序进入：它以单向认证模式运行。</translation>
        </message>
        <message>
            <source>Set common.security.tlsMode to 2 and restart Milvus, or test in one-way mode.</source>
            <translation>把 common.security.tlsMode 设为 2 并重启 Milvus，或以单向认证模式测试。</translation>
        </message>
        <message>
            <source>In mutual mode Milvus takes only programs that show a certificate of its CA. This one did not ask for any, so everybody who reaches the port is let in. When the configuration says 2, Milvus was not restarted or reads another file; also a proxy in front of it that ends TLS never asks.</source>
            <translation>在双向认证模式下，Milvus 只接受出示其 CA 所签证书的程序。这个服务器没有要求任何证书，因此能访问该端口的人都可以进入。如果配置写的是 2，那么 Milvus 没有重启，或读取的是另一个文件；在前面终止 TLS 的代理也从不要求证书。</translation>
        </message>
        <message>
            <source>%1 let in a client certificate that its CA did not sign.</source>
            <translation>%1 放行了不是由其 CA 签发的客户端证书。</translation>
        </message>
        <message>
            <source>Set tls.caPemPath to your own ca.pem alone, and look at the proxy in front of Milvus if there is one.</source>
            <translation>把 tls.caPemPath 只设为您自己的 ca.pem；如果 Milvus 前面有代理，也请检查它。</translation>
        </message>
        <message>
            <source>The test made a CA and a client certificate that exist only in its memory and tried them. A server in mutual mode has to refuse them, because nobody told it to trust that CA. Something before Milvus asks for certificates and does not check them, so they protect nothing.</source>
            <translation>测试生成了只存在于内存中的 CA 和客户端证书，并用它们尝试连接。双向认证的服务器必须拒绝，因为没有人让它信任那个 CA。Milvus 前面有什么要求了证书却不检查，所以证书起不到任何保护作用。</translation>
        </message>
        <message>
            <source>%1 also answers on port %2 without encryption.</source>
            <translation>%1 在端口 %2 上也接受不加密的连接。</translation>
        </message>
        <message>
            <source>Close this way in: programs could use it by mistake, and what they send could be read.</source>
            <translation>请关闭这个入口：程序可能误用它，发送的内容就会被人读到。</translation>
        </message>
        <message>
            <source>The test spoke HTTP/2 without TLS on the same port and was answered. Milvus has one mode for its port, so a proxy in front of it takes both. Whoever forgets to switch TLS on in a program then works without it, password included, and does not notice.</source>
            <translation>测试在同一端口上不用 TLS 发送 HTTP/2 并得到了应答。Milvus 的一个端口只有一种模式，所以是它前面的代理接受了两种。忘记在程序中启用 TLS 的人会在没有加密的情况下工作，连密码也不例外，而且不会察觉。</translation>
        </message>
        <message>
            <source>%1 demands a client certificate: it runs in mutual mode.</source>
            <translation>%1 要求客户端证书：它以双向认证模式运行。</translation>
        </message>
        <message>
            <source>Test in mutual mode, with the client.pem and client.key that are in this folder.</source>
            <translation>请以双向认证模式测试，使用此文件夹中的 client.pem 和 client.key。</translation>
        </message>
        <message>
            <source>The test was told to expect one-way mode, in which only the server proves who it is. This Milvus runs with tlsMode 2 and also wants to know who connects. The files for that are here; only the mode is another one.</source>
            <translation>测试预期的是单向认证模式，即只有服务器证明身份。这个 Milvus 以 tlsMode 2 运行，还要知道是谁在连接。所需的文件就在这里；只是模式不同。</translation>
        </message>
        <message>
            <source>%1 and %2 do not belong together: the key is another certificate’s.</source>
            <translation>%1 与 %2 不匹配：这个私钥属于另一张证书。</translation>
        </message>
        <message>
            <source>Take both files from the same folder, or issue a new client certificate.</source>
            <translation>请从同一个文件夹取这两个文件，或签发新的客户端证书。</translation>
        </message>
        <message>
            <source>A certificate holds the public half of a key, and the key file the private half. Only together can they prove who a program is. Usually one of the two files was copied from another set, or only one of them was replaced at a renewal.</source>
            <translation>证书包含密钥对的公开部分，私钥文件包含私有部分。只有两者一起才能证明程序的身份。通常是其中一个文件从另一套复制而来，或续期时只替换了其中之一。</translation>
        </message>
        <message>
            <source>client.pem was signed by %1, and not by the CA in ca.pem (%2), so the server refuses it.</source>
            <translation>client.pem 由 %1 签发，而不是由 ca.pem 中的 CA（%2）签发，因此服务器拒绝它。</translation>
        </message>
        <message>
            <source>Issue a client certificate with this server’s CA, and hand out client.pem, client.key and ca.pem together.</source>
            <translation>用这台服务器的 CA 签发客户端证书，并把 client.pem、client.key 和 ca.pem 一起分发。</translation>
        </message>
        <message>
            <source>client.pem ended on %1, so the server refuses it.</source>
            <translation>client.pem 已于 %1 到期，因此服务器拒绝它。</translation>
        </message>
        <message>
            <source>Issue a new client certificate with the same CA; Milvus needs no restart for that.</source>
            <translation>用同一个 CA 签发新的客户端证书；Milvus 不需要为此重启。</translation>
        </message>
        <message>
            <source>Milvus checks the dates of each client certificate when a program connects. A new one of the same CA is accepted at once, because Milvus knows the CA and not the single certificates.</source>
            <translation>程序连接时，Milvus 会检查每张客户端证书的日期。同一 CA 签发的新证书会立即被接受，因为 Milvus 认识的是 CA，而不是单张证书。</translation>
        </message>
        <message>
            <source>client.pem is good only from %1 on, so the server refuses it.</source>
            <translation>client.pem 从 %1 起才有效，因此服务器拒绝它。</translation>
        </message>
        <message>
            <source>A certificate has a first day as well as a last one. When it was made a moment ago, the clock of the computer that made it runs ahead of the server’s.</source>
            <translation>证书既有最后一天，也有第一天。如果证书刚刚生成，就说明生成它的计算机时钟比服务器快。</translation>
        </message>
        <message>
            <source>client.pem is not allowed to identify a client, so the server refuses it.</source>
            <translation>client.pem 不允许用来标识客户端，因此服务器拒绝它。</translation>
        </message>
        <message>
            <source>Issue it again with extendedKeyUsage = clientAuth.</source>
            <translation>重新签发，带上 extendedKeyUsage = clientAuth。</translation>
        </message>
        <message>
            <source>The extended key usage lists what a certificate is for, and Milvus in mutual mode demands clientAuth when there is such a list. The script on the newest Milvus documentation page makes a client.pem with serverAuth only, which never works in mutual mode. The server’s log says `incompatible key usage`.</source>
            <translation>扩展密钥用法列出证书的用途；有这个列表时，双向认证的 Milvus 要求其中有 clientAuth。最新 Milvus 文档页面上的脚本生成的 client.pem 只有 serverAuth，在双向认证模式下永远不可用。服务器日志显示 `incompatible key usage`。</translation>
        </message>
        <message>
            <source>Milvus’s REST service does not answer at %1.</source>
            <translation>Milvus 的 REST 服务在 %1 没有应答。</translation>
        </message>
        <message>
            <source>Set proxy.http.port to a port of its own, such as 8080, publish it, and restart Milvus.</source>
            <translation>把 proxy.http.port 设为单独的端口（如 8080），发布它，然后重启 Milvus。</translation>
        </message>
        <message>
            <source>Once TLS is on, REST and gRPC cannot share port 19530. Newer versions refuse to start when they should; older ones serve no REST and say nothing. Docker Compose has to publish the new port as well.</source>
            <translation>启用 TLS 后，REST 与 gRPC 不能共用端口 19530。较新的版本遇到这种情况会拒绝启动；较旧的版本不提供 REST，也不作提示。Docker Compose 还必须发布新端口。</translation>
        </message>
        <message>
            <source>This proof was not made (%1).</source>
            <translation>没有做这项证明（%1）。</translation>
        </message>
        <message>
            <source>In one-way mode there is nothing to prove; else look up the code that is named.</source>
            <translation>在单向认证模式下没有什么可证明；否则请查看所给出的代码。</translation>
        </message>
        <message>
            <source>A proof is a connection that has to be refused: without a certificate, with a stranger’s, without TLS. In one-way mode Milvus asks nobody for a certificate, so the first two do not apply. When the server was silent or gone the refusal was not seen, and what was not seen is not claimed.</source>
            <translation>证明是一次必须被拒绝的连接：没有证书、用陌生人的证书、不用 TLS。在单向认证模式下 Milvus 不向任何人要求证书，因此前两项不适用。如果服务器没有应答或已不在，就没有看到拒绝，而没有看到的就不会声称。</translation>
        </message>
        <message>
            <source>The key %1 is protected by a passphrase, and none is given.</source>
            <translation>私钥 %1 受密码短语保护，但没有提供密码短语。</translation>
        </message>
        <message>
            <source>Give the passphrase; on the command line name a file that holds it with --ca-passphrase-file.</source>
            <translation>请提供密码短语；在命令行中用 --ca-passphrase-file 指定保存它的文件。</translation>
        </message>
        <message>
            <source>The key of a certificate authority may lie under a passphrase, so that a stolen file signs nothing. It is opened in memory for the moment of signing and stays encrypted on the disk. A lost passphrase cannot be found again: then only a new certificate authority helps.</source>
            <translation>证书颁发机构的私钥可以用密码短语保护，这样被盗的文件无法签名。它只在签名时于内存中打开，在磁盘上保持加密。遗失的密码短语无法找回：那时只能新建证书颁发机构。</translation>
        </message>
        <message>
            <source>%1 has %2, and this way of running Milvus needs %3.</source>
            <translation>%1 现为 %2，而这种运行 Milvus 的方式需要 %3。</translation>
        </message>
        <message>
            <source>Let this program set it, or run the command shown.</source>
            <translation>请让本程序设置，或运行所示的命令。</translation>
        </message>
        <message>
            <source>Milvus reads its key as the user it runs as: root in images up to 2.6, uid 999 in newer ones, the user of the unit under systemd. A key with the wrong owner stops Milvus with “permission denied”. Opening the key to everybody would mend that too, and give the key away.</source>
            <translation>Milvus 以其运行用户的身份读取私钥：2.6 及更早版本的镜像中是 root，更新版本中是 uid 999，在 systemd 下是单元文件中的用户。私钥的所有者不对时，Milvus 会以“permission denied”停止。把私钥对所有人开放也能解决，但等于把私钥交出去。</translation>
        </message>
        <message>
            <source>The owner of %1 can be changed by root only.</source>
            <translation>%1 的所有者只能由 root 更改。</translation>
        </message>
        <message>
            <source>Linux lets only root give a file to another user. The command does exactly what is missing and nothing else; no key becomes readable for others on the way.</source>
            <translation>Linux 只允许 root 把文件交给其他用户。该命令只做所缺的部分；过程中没有私钥会对他人可读。</translation>
        </message>
        <message>
            <source>“%1” is no user that Milvus can run as.</source>
            <translation>“%1”不是可以运行 Milvus 的用户。</translation>
        </message>
        <message>
            <source>Give a number such as 999, or the name of a user of this computer.</source>
            <translation>请给出一个数字（例如 999），或本机用户的名称。</translation>
        </message>
        <message>
            <source>Files belong to numbers. Inside a container the number of the image counts (999 for Milvus 3.0 and newer); outside it the users of this computer.</source>
            <translation>文件属于数字编号。在容器内以镜像中的编号为准（Milvus 3.0 及更新版本为 999）；在容器外以本机的用户为准。</translation>
        </message>
        <message>
            <source>Milvus, as user %2, cannot pass through the folder %1.</source>
            <translation>Milvus 以用户 %2 运行，无法通过文件夹 %1。</translation>
        </message>
        <message>
            <source>Move the files to a folder that Milvus may enter, such as /etc/milvus/tls, or let that folder be passed: chmod o+x %1.</source>
            <translation>请把文件移到 Milvus 可以进入的文件夹，例如 /etc/milvus/tls，或允许通过该文件夹：chmod o+x %1。</translation>
        </message>
        <message>
            <source>To open a file a program needs the right to pass through every folder on the way, not only the right to read the file. Home folders are often closed to others. In a container only the mounted folder itself counts.</source>
            <translation>要打开一个文件，程序需要通过途中每个文件夹的权限，而不仅是读取该文件的权限。个人文件夹通常对他人关闭。在容器中只有挂载的文件夹本身有影响。</translation>
        </message>
        <message>
            <source>“%1” is no group of this computer.</source>
            <translation>“%1”不是本机的组。</translation>
        </message>
        <message>
            <source>Give the name of a group, or its number.</source>
            <translation>请给出组的名称或编号。</translation>
        </message>
        <message>
            <source>With a group the keys stay with their owner, and the members of the group may read them: mode 0640.</source>
            <translation>使用组时，私钥仍属于其所有者，组的成员可以读取：权限为 0640。</translation>
        </message>
        <message>
            <source>%1 is in the form “%2”, which Java programs cannot read.</source>
            <translation>%1 的格式为“%2”，Java 程序无法读取。</translation>
        </message>
        <message>
            <source>Write it anew: openssl pkcs8 -topk8 -nocrypt -in %1 -out new.key, then chmod 600 new.key.</source>
            <translation>请重新写出：openssl pkcs8 -topk8 -nocrypt -in %1 -out new.key，然后 chmod 600 new.key。</translation>
        </message>
        <message>
            <source>A private key can be written down in several ways. PKCS#8 (“BEGIN PRIVATE KEY”) is the one that every Milvus SDK reads; the older forms “RSA PRIVATE KEY” and “EC PRIVATE KEY” stop Java programs. The key itself stays the same.</source>
            <translation>私钥有几种写法。PKCS#8（“BEGIN PRIVATE KEY”）是每个 Milvus SDK 都能读取的；较旧的“RSA PRIVATE KEY”和“EC PRIVATE KEY”会使 Java 程序停止。私钥本身不变。</translation>
        </message>
        <message>
            <source>%1 carries the common name of its authority, “%2”, so people and tools take one for the other.</source>
            <translation>%1 的通用名称与其颁发机构的相同（“%2”），因此人和工具会把两者混淆。</translation>
        </message>
        <message>
            <source>Make it again with an authority that has a name of its own, or with another common name.</source>
            <translation>请用有自己名称的颁发机构重新生成，或使用其他通用名称。</translation>
        </message>
        <message>
            <source>A certificate names its owner and the authority that signed it. When both read the same, viewers show it as signed by itself, and older verifiers stop at it. The script in the documentation of Milvus gives all three certificates one common name.</source>
            <translation>证书写明其所有者和签发它的颁发机构。两者相同时，查看工具会显示为自签名，较旧的验证程序会在此停止。Milvus 文档中的脚本给三个证书使用同一个通用名称。</translation>
        </message>
        <message>
            <source>Make it again with 127.0.0.1 and ::1, or dial localhost.</source>
            <translation>请加上 127.0.0.1 和 ::1 重新生成，或连接 localhost。</translation>
        </message>
        <message>
            <source>An address is looked up among the addresses of the certificate, never among its host names. The example in the documentation of Milvus dials 127.0.0.1 with a certificate for localhost, and works only because it also says which name to expect (server_name).</source>
            <translation>地址只在证书的地址中查找，从不在主机名中查找。Milvus 文档中的示例用 localhost 的证书连接 127.0.0.1，能成功只是因为同时指明了期望的名称（server_name）。</translation>
        </message>
        <message>
            <source>%1 covers %2, a name that was left over from the example it was made after.</source>
            <translation>%1 包含 %2，这是从它所参照的示例中遗留的名称。</translation>
        </message>
        <message>
            <source>Make it again with your own names only.</source>
            <translation>请只用您自己的名称重新生成。</translation>
        </message>
        <message>
            <source>The configuration in the documentation of Milvus holds the domain of its author. Whoever copies it makes certificates for a domain of somebody else.</source>
            <translation>Milvus 文档中的配置含有其作者的域名。照抄它的人会为别人的域名生成证书。</translation>
        </message>
        <message>
            <source>%1 may be used to sign documents (nonRepudiation), which TLS never needs.</source>
            <translation>%1 可用于签署文档（nonRepudiation），而 TLS 从不需要。</translation>
        </message>
        <message>
            <source>The key usage nonRepudiation is meant for signatures on contracts. Linters warn when a TLS key has it; connections work.</source>
            <translation>密钥用途 nonRepudiation 用于合同签名。TLS 证书带有它时，检查工具会提出警告；连接不受影响。</translation>
        </message>
        <message>
            <source>The serial numbers of %1 and %2 follow each other, so the next one can be guessed.</source>
            <translation>%1 和 %2 的序列号相连，因此可以猜到下一个。</translation>
        </message>
        <message>
            <source>Make the certificates again with serial numbers drawn at random.</source>
            <translation>请用随机生成的序列号重新生成证书。</translation>
        </message>
        <message>
            <source>Serial numbers were once counted. A number of 64 random bits or more makes it harder to prepare a forged certificate, and public authorities must draw them. Programs accept both.</source>
            <translation>序列号曾经是递增计数的。64 位以上的随机数会使伪造证书更难，公共颁发机构必须使用随机数。程序两者都接受。</translation>
        </message>
        <message>
            <source>The subject of %1 holds “%2” more than once, so programs disagree on its owner.</source>
            <translation>%1 的主体中“%2”出现了不止一次，因此程序对其所有者的理解不一致。</translation>
        </message>
        <message>
            <source>Make it again with each field once.</source>
            <translation>请重新生成，每个字段只出现一次。</translation>
        </message>
        <message>
            <source>It happens when a value with a slash was put into openssl -subj: what stands behind the slash becomes a field of its own.</source>
            <translation>当带斜杠的值写入 openssl -subj 时会出现这种情况：斜杠后的内容会成为单独的字段。</translation>
        </message>
        <message>
            <source>%1 is good only since %2, so computers whose clock runs behind refuse it for now.</source>
            <translation>%1 从 %2 才开始有效，因此时钟偏慢的计算机目前会拒绝它。</translation>
        </message>
        <message>
            <source>openssl lets a certificate begin at the very moment it is made. A program on a computer whose clock is a minute behind sees a certificate of the future. After an hour the flaw is gone.</source>
            <translation>openssl 让证书从生成的那一刻起生效。时钟慢一分钟的计算机上的程序会看到一个未来的证书。一小时后该缺陷消失。</translation>
        </message>
        <message>
            <source>Say which version runs; a changed milvus.yaml is right for all of them.</source>
            <translation>请说明运行的版本；修改后的 milvus.yaml 适用于所有版本。</translation>
        </message>
        <message>
            <source>%1 sets %2 to “%3”, and Milvus reads it after the file shown here.</source>
            <translation>%1 把 %2 设为“%3”，而 Milvus 在此处所示的文件之后读取它。</translation>
        </message>
        <message>
            <source>Change %2 in that file as well, or remove the line from it.</source>
            <translation>请在那个文件中也修改 %2，或从中删除该行。</translation>
        </message>
        <message>
            <source>From version 2.4 on Milvus reads milvus.yaml, then _test.yaml, default.yaml and user.yaml beside it, and of each setting the last one counts. A change of milvus.yaml alone has no effect on what a later file says too. Older versions read only milvus.yaml.</source>
            <translation>从 2.4 版起，Milvus 读取 milvus.yaml，然后是旁边的 _test.yaml、default.yaml 和 user.yaml，每项设置以最后一个为准。后面的文件也写了的设置，只改 milvus.yaml 没有效果。更早的版本只读取 milvus.yaml。</translation>
        </message>
        <message>
            <source>%1 is not a Compose file: it has no services.</source>
            <translation>%1 不是 Compose 文件：它没有 services。</translation>
        </message>
        <message>
            <source>Choose the docker-compose.yml with which Milvus is started.</source>
            <translation>请选择用来启动 Milvus 的 docker-compose.yml。</translation>
        </message>
        <message>
            <source>A Compose file is a YAML text with a section “services”. Its services, container names and host names are what other containers dial, so they belong into the certificate.</source>
            <translation>Compose 文件是带有“services”部分的 YAML 文本。其他容器连接的是其中的服务名、容器名和主机名，因此它们应写入证书。</translation>
        </message>
        <message>
            <source>A program accepts a server only if the CA whose certificate it holds signed the server’s certificate. Two CAs can have the same name and still be different: what counts is the key; then the beginning of its identifier stands behind the name. This is also what it looks like when new certificates were made and Milvus was not restarted, or when ca.pem is in truth a copy of server.pem. SDKs show it as `CERTIFICATE_VERIFY_FAILED` or only as `illegal connection params or server unavailable`.</source>
            <translation>程序只接受由其所持 CA 证书的 CA 签发了证书的服务端。两个 CA 可以同名但仍不相同：以密钥为准；此时名称后会显示其标识符的开头。生成了新证书而 Milvus 没有重启，或 ca.pem 其实是 server.pem 的副本时，也会出现这种情况。SDK 将其显示为 `CERTIFICATE_VERIFY_FAILED`，或仅显示 `illegal connection params or server unavailable`。</translation>
        </message>
        <message>
            <source>In mutual mode Milvus accepts client certificates only from the CA in its caPemPath. This one comes from another CA, perhaps from an earlier set. Two CAs can have the same name; what counts is the key, and then the beginning of its identifier stands behind the name.</source>
            <translation>在双向模式下，Milvus 只接受其 caPemPath 中的 CA 签发的客户端证书。此证书来自另一个 CA，可能来自之前的一套文件。两个 CA 可以同名；以密钥为准，此时名称后会显示其标识符的开头。</translation>
        </message>
        <message>
            <source>Give one with --passphrase-file, --passphrase-fd or --passphrase-env.</source>
            <translation>请用 --passphrase-file、--passphrase-fd 或 --passphrase-env 提供。</translation>
        </message>
        <message>
            <source>The private keys in %1 (%2) are locked with your passphrase.</source>
            <translation>%1 中的私钥（%2）已用您的密码短语加密。</translation>
        </message>
        <message>
            <source>Keep the passphrase somewhere else. To use a key again: openssl pkey -in server.key -out server.key.</source>
            <translation>请把密码短语保存在别处。再次使用私钥时：openssl pkey -in server.key -out server.key。</translation>
        </message>
        <message>
            <source>Nobody can use the keys without the passphrase, you included: there is no way round it. They are encrypted PKCS#8 files, which openssl and most other programs open. Milvus reads only unlocked keys.</source>
            <translation>没有密码短语，任何人都无法使用这些私钥，包括您：没有别的办法。它们是加密的 PKCS#8 文件，openssl 和大多数其他程序可以打开。Milvus 只读取未加密的私钥。</translation>
        </message>
        <message>
            <source>%1 is already locked with a passphrase of its own, and goes along as it is.</source>
            <translation>%1 已用它自己的密码短语加密，并按原样一起导出。</translation>
        </message>
        <message>
            <source>Remember that passphrase too, or unlock the key before the export.</source>
            <translation>请也记住那个密码短语，或在导出前解密该私钥。</translation>
        </message>
        <message>
            <source>A locked key cannot be locked anew without its passphrase. In the exported file it opens with the passphrase it had before.</source>
            <translation>没有密码短语，就无法为已加密的私钥重新加密。在导出的文件中，它用之前的密码短语打开。</translation>
        </message>
        <message>
            <source>%1 would stand for every name under %2, which belongs to many different owners.</source>
            <translation>%1 会代表 %2 下的每个名称，而它们属于许多不同的所有者。</translation>
        </message>
        <message>
            <source>Name the hosts themselves, or use a wildcard under a domain of your own, such as *.milvus.example.com.</source>
            <translation>请逐个写出主机名，或在您自己的域名下使用通配符，例如 *.milvus.example.com。</translation>
        </message>
        <message>
            <source>A public suffix is a part of the internet under which anybody can register names: com, co.uk, github.io. A wildcard on it is accepted by no program, and a key for it could pose as anybody. The list of such suffixes is the one that browsers use (publicsuffix.org).</source>
            <translation>公共后缀是互联网上任何人都可以在其下注册名称的部分：com、co.uk、github.io。没有程序接受其上的通配符，而它的私钥可以冒充任何人。后缀列表与浏览器使用的相同（publicsuffix.org）。</translation>
        </message>
        <message>
            <source>%1 is a network, and a certificate holds single addresses.</source>
            <translation>%1 是一个网段，而证书包含的是单个地址。</translation>
        </message>
        <message>
            <source>Give the one address that programs dial, without the part behind the slash.</source>
            <translation>请给出程序连接的那一个地址，不带斜杠后的部分。</translation>
        </message>
        <message>
            <source>A program compares the address it dials with the addresses in the certificate one by one. A whole network cannot stand there. Where addresses change, a host name is the better choice.</source>
            <translation>程序会把它连接的地址与证书中的地址逐个比较。整个网段不能写在那里。地址会变化时，使用主机名更好。</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a client&apos;s files.</source>
            <translation>“%1”不能作为客户端文件的名称。</translation>
        </message>
        <message>
            <source>Use letters, digits, hyphens, underscores, dots and @, at most 64 of them, with a letter or digit first and last.</source>
            <translation>请使用字母、数字、连字符、下划线、点和 @，最多 64 个字符，首尾须为字母或数字。</translation>
        </message>
        <message>
            <source>Each named client gets three files, client-NAME.key, .csr and .pem, and the name is also the common name of its certificate. Slashes, blanks and control characters would lead to other folders or to file names that are hard to type.</source>
            <translation>每个命名客户端有三个文件：client-NAME.key、.csr 和 .pem，该名称同时是其证书的通用名称。斜杠、空格和控制字符会指向其他文件夹，或产生难以输入的文件名。</translation>
        </message>
        <message>
            <source>“%1” means something else already, so no client can have this name.</source>
            <translation>“%1”已有别的含义，因此客户端不能使用此名称。</translation>
        </message>
        <message>
            <source>Choose another name, for example the name of the program.</source>
            <translation>请选择其他名称，例如程序的名称。</translation>
        </message>
        <message>
            <source>server, client, ca and all are the words with which a renewal is told what to renew. A client of that name could not be told apart.</source>
            <translation>server、client、ca 和 all 是续期时用来指明对象的词。使用这些名称的客户端将无法区分。</translation>
        </message>
        <message>
            <source>The client names “%1” and “%2” differ in capital letters or accents only.</source>
            <translation>客户端名称“%1”和“%2”只有大小写或重音符号不同。</translation>
        </message>
        <message>
            <source>Rename one of them.</source>
            <translation>请为其中一个改名。</translation>
        </message>
        <message>
            <source>On many file systems (Windows, macOS, shared folders) both would be the same file, and one client would get the key of the other.</source>
            <translation>在许多文件系统（Windows、macOS、共享文件夹）上，两者会是同一个文件，一个客户端会拿到另一个的私钥。</translation>
        </message>
        <message>
            <source>The client name “%1” stands there twice; it is made once.</source>
            <translation>客户端名称“%1”出现了两次；只生成一次。</translation>
        </message>
        <message>
            <source>Every client has one key and one certificate. A name that is repeated in a list adds nothing.</source>
            <translation>每个客户端有一个私钥和一个证书。列表中重复的名称不会增加任何内容。</translation>
        </message>
        <message>
            <source>Line %2 of the list %1 is not text in UTF-8.</source>
            <translation>列表 %1 的第 %2 行不是 UTF-8 文本。</translation>
        </message>
        <message>
            <source>Save the list as UTF-8, with one name on each line.</source>
            <translation>请把列表保存为 UTF-8，每行一个名称。</translation>
        </message>
        <message>
            <source>The list of clients is a plain text file: one name a line; empty lines and lines that begin with # do not count.</source>
            <translation>客户端列表是纯文本文件：每行一个名称；空行和以 # 开头的行不计。</translation>
        </message>
        <message>
            <source>There is no name in the list %1.</source>
            <translation>列表 %1 中没有名称。</translation>
        </message>
        <message>
            <source>Write one name on each line.</source>
            <translation>请每行写一个名称。</translation>
        </message>
        <message>
            <source>The passphrase does not open %1.</source>
            <translation>该密码短语打不开 %1。</translation>
        </message>
        <message>
            <source>Give the passphrase with which this key was made.</source>
            <translation>请提供生成此私钥时使用的密码短语。</translation>
        </message>
        <message>
            <source>The private key is encrypted under a passphrase, and another one was given. Nobody can get at the key without it, not even its owner: when it is lost, a new certificate authority is needed. A damaged file looks the same.</source>
            <translation>私钥用密码短语加密，而提供的是另一个。没有它，任何人都无法取得私钥，包括其所有者：一旦遗失，就需要新的证书颁发机构。文件损坏时也会如此。</translation>
        </message>
        <message>
            <source>The certificate authority %1 is used, though strict programs will refuse it.</source>
            <translation>使用了证书颁发机构 %1，但严格的程序会拒绝它。</translation>
        </message>
        <message>
            <source>Have a new certificate authority take over with `milvus-tls rotate`, or repair this one.</source>
            <translation>请用 `milvus-tls rotate` 让新的证书颁发机构接替，或修复现有的。</translation>
        </message>
        <message>
            <source>Its certificate lacks a mark that RFC 5280 demands; the details name it. Milvus, Go, Java and Node do not look for it, but Python 3.13 and other strict programs refuse every certificate below such an authority.</source>
            <translation>其证书缺少 RFC 5280 要求的标记；详情中有说明。Milvus、Go、Java 和 Node 不检查它，但 Python 3.13 和其他严格的程序会拒绝由该颁发机构签发的所有证书。</translation>
        </message>
        <message>
            <source>A passphrase is given, but %1 has none and stays as it is.</source>
            <translation>提供了密码短语，但 %1 没有密码短语，并保持原样。</translation>
        </message>
        <message>
            <source>The key of an existing certificate authority is used byte for byte. The passphrase was not needed to open it and was not applied to it.</source>
            <translation>现有证书颁发机构的私钥会原封不动地使用。打开它不需要密码短语，也没有对它使用密码短语。</translation>
        </message>
        <message>
            <source>There are several certificate authorities in %1: %2.</source>
            <translation>%1 中有多个证书颁发机构：%2。</translation>
        </message>
        <message>
            <source>Put the certificate and the key of the one you mean into a folder of their own.</source>
            <translation>请把您要用的那个的证书和私钥放入单独的文件夹。</translation>
        </message>
        <message>
            <source>The folder is searched by content, whatever its files are called. More than one authority with its key was found, and which of them is to sign is for you to say.</source>
            <translation>文件夹按内容搜索，与文件名无关。找到了不止一个带私钥的颁发机构，由哪一个签名需要您来决定。</translation>
        </message>
        <message>
            <source>There is no certificate authority in %1.</source>
            <translation>%1 中没有证书颁发机构。</translation>
        </message>
        <message>
            <source>Name the folder that holds its certificate and its private key.</source>
            <translation>请指定包含其证书和私钥的文件夹。</translation>
        </message>
        <message>
            <source>The folder, and the folders private, certs and pki in it, were searched by content for a certificate that signed itself and may sign others. None was found. mkcert keeps its own where `mkcert -CAROOT` says.</source>
            <translation>在该文件夹及其中的 private、certs 和 pki 文件夹里，按内容搜索了自签名且可签发其他证书的证书，没有找到。mkcert 的证书保存在 `mkcert -CAROOT` 显示的位置。</translation>
        </message>
        <message>
            <source>The client %1 is already in %2.</source>
            <translation>客户端 %1 已在 %2 中。</translation>
        </message>
        <message>
            <source>Renew it by name, or choose another name.</source>
            <translation>请按名称为它续期，或选择其他名称。</translation>
        </message>
        <message>
            <source>Adding a client never replaces the key and certificate of another one. `milvus-tls renew --only NAME` gives a client a new certificate.</source>
            <translation>添加客户端从不替换其他客户端的私钥和证书。`milvus-tls renew --only NAME` 会为一个客户端签发新证书。</translation>
        </message>
        <message>
            <source>There is no client %1 in %2.</source>
            <translation>%2 中没有客户端 %1。</translation>
        </message>
        <message>
            <source>Look at the names of the files client-NAME.pem, or add the client with --client.</source>
            <translation>请查看 client-NAME.pem 文件的名称，或用 --client 添加该客户端。</translation>
        </message>
        <message>
            <source>A renewal takes everything from the certificate that is there: subject, names, kind of key, days. For a new client there is none yet.</source>
            <translation>续期会沿用现有证书的全部内容：主体、名称、密钥类型、天数。新客户端还没有证书。</translation>
        </message>
        <message>
            <source>Step 1 of 4: a new certificate authority stands beside the old one in %1/ca.pem; nothing is signed by it yet.</source>
            <translation>第 1 步（共 4 步）：%1/ca.pem 中新的证书颁发机构已与旧的并存；还没有用它签发任何证书。</translation>
        </message>
        <message>
            <source>Give this ca.pem to Milvus and restart it, give it to every program, and only then take the next step.</source>
            <translation>请把此 ca.pem 交给 Milvus 并重启，再交给每个程序，然后才执行下一步。</translation>
        </message>
        <message>
            <source>Programs and Milvus trust what ca.pem holds. While it holds both authorities, certificates of either are accepted, so everything can be replaced piece by piece without a break. A program that has not got this ca.pem is cut off in the next step.</source>
            <translation>程序和 Milvus 信任 ca.pem 中的内容。当它同时包含两个颁发机构时，两者签发的证书都会被接受，因此可以逐个更换而不中断。没有拿到此 ca.pem 的程序会在下一步断开。</translation>
        </message>
        <message>
            <source>Step 2 of 4: the certificate of Milvus in %1 is now signed by the new certificate authority.</source>
            <translation>第 2 步（共 4 步）：%1 中 Milvus 的证书现在由新的证书颁发机构签发。</translation>
        </message>
        <message>
            <source>Give server.pem, server.key and ca.pem to Milvus and restart it; then take the next step.</source>
            <translation>请把 server.pem、server.key 和 ca.pem 交给 Milvus 并重启；然后执行下一步。</translation>
        </message>
        <message>
            <source>Programs with the ca.pem of step 1 accept the new certificate; their own certificates, signed by the old authority, are still accepted by Milvus. Programs that know the old authority alone are refused from now on.</source>
            <translation>持有第 1 步 ca.pem 的程序会接受新证书；它们自己由旧颁发机构签发的证书仍被 Milvus 接受。只认识旧颁发机构的程序从现在起会被拒绝。</translation>
        </message>
        <message>
            <source>Step 3 of 4: the certificates of all programs in %1 are now signed by the new certificate authority.</source>
            <translation>第 3 步（共 4 步）：%1 中所有程序的证书现在由新的证书颁发机构签发。</translation>
        </message>
        <message>
            <source>Give every program its new certificate and key, and take the last step when all of them have it.</source>
            <translation>请把新的证书和私钥交给每个程序，全部拿到后再执行最后一步。</translation>
        </message>
        <message>
            <source>Milvus accepts the programs&apos; old certificates and the new ones, so they can change over at different times. In the last step the old authority goes, and with it the old certificates.</source>
            <translation>Milvus 同时接受程序的旧证书和新证书，因此它们可以在不同时间更换。最后一步会移除旧的颁发机构，旧证书也随之失效。</translation>
        </message>
        <message>
            <source>Step 4 of 4: the old certificate authority is taken out of %1; its key is kept in %2.</source>
            <translation>第 4 步（共 4 步）：旧的证书颁发机构已从 %1 中移除；其私钥保存在 %2。</translation>
        </message>
        <message>
            <source>Give ca.pem to Milvus and restart it, give it to every program, and delete the backup when nothing needs it any more.</source>
            <translation>请把 ca.pem 交给 Milvus 并重启，再交给每个程序；不再需要备份时将其删除。</translation>
        </message>
        <message>
            <source>From the restart on Milvus refuses certificates of the old authority. Programs go on working with the ca.pem of the earlier steps, but would still trust the old authority; that ends when they get the new one.</source>
            <translation>重启之后，Milvus 会拒绝旧颁发机构的证书。程序使用之前步骤的 ca.pem 仍可工作，但仍会信任旧颁发机构；拿到新的之后就不再信任。</translation>
        </message>
        <message>
            <source>The change of the certificate authority in %1 is taken back: the old one signs everything again.</source>
            <translation>%1 中证书颁发机构的更换已撤回：一切重新由旧的签发。</translation>
        </message>
        <message>
            <source>Give server.pem, server.key and ca.pem to Milvus and restart it, and give every program its files again.</source>
            <translation>请把 server.pem、server.key 和 ca.pem 交给 Milvus 并重启，并把文件重新交给每个程序。</translation>
        </message>
        <message>
            <source>Certificates that the new authority had signed were issued anew by the old one. What was handed out of the new authority is refused once Milvus has this ca.pem.</source>
            <translation>新颁发机构签发过的证书已由旧的重新签发。Milvus 使用此 ca.pem 后，已分发的新颁发机构的证书会被拒绝。</translation>
        </message>
        <message>
            <source>No change of the certificate authority is under way in %1.</source>
            <translation>%1 中没有正在进行的证书颁发机构更换。</translation>
        </message>
        <message>
            <source>Begin one with `milvus-tls rotate --to next`.</source>
            <translation>请用 `milvus-tls rotate --to next` 开始。</translation>
        </message>
        <message>
            <source>A change has four steps: a new authority beside the old one, a new certificate for Milvus, new ones for the programs, and the old authority out. Between the steps the files are handed out.</source>
            <translation>更换分四步：在旧的旁边生成新的颁发机构，为 Milvus 签发新证书，为程序签发新证书，移除旧的颁发机构。各步之间分发文件。</translation>
        </message>
        <message>
            <source>The old certificate authority in %1 cannot be taken out yet: not everything is signed by the new one.</source>
            <translation>%1 中旧的证书颁发机构还不能移除：并非所有证书都由新的签发。</translation>
        </message>
        <message>
            <source>Take the steps one after the other with `milvus-tls rotate --to next`.</source>
            <translation>请用 `milvus-tls rotate --to next` 依次执行各步。</translation>
        </message>
        <message>
            <source>When the old authority goes, everything it signed is refused. So the certificates of Milvus and of the programs are issued by the new one first.</source>
            <translation>旧颁发机构移除后，它签发的一切都会被拒绝。因此要先由新的签发 Milvus 和程序的证书。</translation>
        </message>
        <message>
            <source>%1 does not fit the certificate authorities beside it.</source>
            <translation>%1 与旁边的证书颁发机构不符。</translation>
        </message>
        <message>
            <source>Put back the folder from its latest backup, or remove the file and begin anew.</source>
            <translation>请从最近的备份恢复该文件夹，或删除该文件并重新开始。</translation>
        </message>
        <message>
            <source>The file says how far the change to a new certificate authority has come. The authorities it names must be in ca.pem and their keys in the folder; otherwise no step can be taken safely.</source>
            <translation>该文件记录了更换到新证书颁发机构的进度。它列出的颁发机构必须在 ca.pem 中，其私钥必须在文件夹中；否则任何一步都无法安全进行。</translation>
        </message>
        <message>
            <source>Line %2 of %1 is not a record of an issued certificate.</source>
            <translation>%1 的第 %2 行不是已签发证书的记录。</translation>
        </message>
        <message>
            <source>Put the line right, or remove it.</source>
            <translation>请改正该行，或将其删除。</translation>
        </message>
        <message>
            <source>The history holds one line of JSON for each certificate that was issued here. The other lines are shown as they are; new ones are added at the end.</source>
            <translation>历史中每个在此签发的证书占一行 JSON。其他行照原样显示；新记录追加在末尾。</translation>
        </message>
        <message>
            <source>%1 covers all these names already.</source>
            <translation>%1 已包含所有这些名称。</translation>
        </message>
        <message>
            <source>Names that are in the certificate stay in it when it is renewed, so these did not have to be added.</source>
            <translation>证书中的名称在续期时会保留，因此不需要再添加。</translation>
        </message>
        <message>
            <source>Nothing in %1 needs repair.</source>
            <translation>%1 中没有需要修复的内容。</translation>
        </message>
        <message>
            <source>Use the files as they are.</source>
            <translation>这些文件可以直接使用。</translation>
        </message>
        <message>
            <source>Everything that is known to disturb Milvus or a program was looked for, and nothing was found that a repair could change.</source>
            <translation>已检查所有已知会妨碍 Milvus 或程序的问题，没有发现需要修复的内容。</translation>
        </message>
        <message>
            <source>Put ca.key into the folder, or name the folder that holds it with --ca.</source>
            <translation>请把 ca.key 放入该文件夹，或用 --ca 指定它所在的文件夹。</translation>
        </message>
        <message>
            <source>A certificate cannot be changed, only made again, and that takes the private key of the authority that programs trust. Everything that needs no signature is repaired without it.</source>
            <translation>证书不能修改，只能重新生成，这需要程序所信任的颁发机构的私钥。不需要签名的部分不用它也能修复。</translation>
        </message>
        <message>
            <source>The authority %1 has flaws that stay as long as it is kept (%2).</source>
            <translation>颁发机构 %1 有缺陷，只要继续使用它就会存在（%2）。</translation>
        </message>
        <message>
            <source>Make a new set with a new authority when you can replace ca.pem in every program: milvus-tls generate --new-ca.</source>
            <translation>能够在每个程序中更换 ca.pem 时，请用新的颁发机构生成一套新文件：milvus-tls generate --new-ca。</translation>
        </message>
        <message>
            <source>%1 was written anew with the same key and the same name.</source>
            <translation>%1 已用同一私钥和同一名称重新写出。</translation>
        </message>
        <message>
            <source>Give the new ca.pem to programs when it suits you; those with the earlier one go on working.</source>
            <translation>在方便时把新的 ca.pem 交给程序；使用旧文件的程序仍可工作。</translation>
        </message>
        <message>
            <source>The certificate of the authority lacked something that strict programs ask for. Its key and name are what programs compare, and they stay, so certificates that were signed earlier remain good. When the earlier one had ended, programs need the new one at once.</source>
            <translation>颁发机构的证书缺少严格的程序所要求的内容。程序比较的是它的密钥和名称，两者不变，因此之前签发的证书仍然有效。如果旧证书已经到期，程序需要立即使用新的。</translation>
        </message>
        <message>
            <source>The private key in %1 was found in %2, a file that is handed to others.</source>
            <translation>%1 中的私钥是在 %2 中找到的，而该文件会分发给他人。</translation>
        </message>
        <message>
            <source>The key now stands in its own file, which only you can read. Who received the earlier file can still pose as its owner, until the certificate ends or a new key takes its place.</source>
            <translation>私钥现在在单独的文件中，只有您能读取。得到过旧文件的人仍可冒充其所有者，直到证书到期或更换私钥。</translation>
        </message>
        <message>
            <source>A new private key was made for %1.</source>
            <translation>为 %1 生成了新的私钥。</translation>
        </message>
        <message>
            <source>Copy it to where it is used together with its certificate, and restart Milvus.</source>
            <translation>请把它与证书一起复制到使用的位置，并重启 Milvus。</translation>
        </message>
        <message>
            <source>The earlier key was missing, did not belong to a certificate here, or is of a kind that Milvus or its programs refuse. The earlier files are in the backup.</source>
            <translation>之前的私钥缺失、不属于这里的任何证书，或属于 Milvus 或其程序拒绝的类型。之前的文件在备份中。</translation>
        </message>
        <message>
            <source>%1 stays as it was; %2 was made from it.</source>
            <translation>%1 保持原样；由它生成了 %2。</translation>
        </message>
        <message>
            <source>Remove %1 when nothing uses it any more.</source>
            <translation>不再使用 %1 时请将其删除。</translation>
        </message>
        <message>
            <source>Files with other names than the nine are never changed. When such a file holds a private key, whoever can read it has that key.</source>
            <translation>名称不在九个文件之列的文件从不更改。如果其中含有私钥，能读取该文件的人就拥有该私钥。</translation>
        </message>
        <message>
            <source>Line %2 of %1 was not taken over: %3.</source>
            <translation>%1 的第 %2 行未采用：%3。</translation>
        </message>
        <message>
            <source>Check whether you need it; if so, set it by hand.</source>
            <translation>请检查是否需要它；需要时请手动设置。</translation>
        </message>
        <message>
            <source>The plan holds names, subject, kind of key and days. Everything else in a script or an openssl configuration has no place in it, or the certificates that are made here always do it in the right way.</source>
            <translation>计划包含名称、主体、密钥类型和天数。脚本或 openssl 配置中的其他内容在计划中没有位置，或者这里生成的证书总是以正确的方式处理。</translation>
        </message>
        <message>
            <source>%1 holds nothing that a plan could be made from.</source>
            <translation>%1 中没有可用来制定计划的内容。</translation>
        </message>
        <message>
            <source>Choose a gen.sh or openssl.cnf in the form of the documentation of Milvus.</source>
            <translation>请选择 Milvus 文档格式的 gen.sh 或 openssl.cnf。</translation>
        </message>
        <message>
            <source>Variables such as CommonName, subjects (-subj), days (-days), kinds of keys and the list of names (subjectAltName) are understood.</source>
            <translation>可识别的内容有：CommonName 等变量、主体（-subj）、天数（-days）、密钥类型和名称列表（subjectAltName）。</translation>
        </message>
        <message>
            <source>answers at %1</source>
            <translation>在 %1 应答</translation>
        </message>
        <message>
            <source>REST answers</source>
            <translation>REST 应答</translation>
        </message>
        <message>
            <source>Run “%2” and look again.</source>
            <translation>运行“%2”，然后再看一次。</translation>
        </message>
        <message>
            <source>this computer itself</source>
            <translation>本机自身</translation>
        </message>
        <message>
            <source>name of this computer</source>
            <translation>本机的名称</translation>
        </message>
        <message>
            <source>address of this computer in a network</source>
            <translation>本机在网络中的地址</translation>
        </message>
        <message>
            <source>service %1 of the Compose file</source>
            <translation>Compose 文件中的服务 %1</translation>
        </message>
        <message>
            <source>container of the service %1</source>
            <translation>服务 %1 的容器</translation>
        </message>
        <message>
            <source>host name of the service %1</source>
            <translation>服务 %1 的主机名</translation>
        </message>
        <message>
            <source>alias of the service %1 in a network</source>
            <translation>服务 %1 在网络中的别名</translation>
        </message>
        <message>
            <source>the same with a hyphen, for programs that take no underscore</source>
            <translation>同一名称改用连字符，供不接受下划线的程序使用</translation>
        </message>
        <message>
            <source>from containers back to this computer</source>
            <translation>从容器回到本机</translation>
        </message>
        <message>
            <source>%1 has to be signed again, and the key of the authority (ca.key) is not at hand.</source>
            <translation>%1 需要重新签名，但颁发机构的私钥（ca.key）不在手边。</translation>
        </message>
        <message>
            <source>%1 asks for %2 rounds of hashing before it opens, which would take minutes or hours.</source>
            <translation>%1 在打开前要求 %2 次哈希运算，这会花费几分钟甚至几小时。</translation>
        </message>
        <message>
            <source>Write it anew with fewer: openssl pkcs8 -topk8 -v2 aes256 -iter 600000 -in %1 -out new.key.</source>
            <translation>请用较少的次数重新写出：openssl pkcs8 -topk8 -v2 aes256 -iter 600000 -in %1 -out new.key。</translation>
        </message>
        <message>
            <source>A key under a passphrase says itself how often the passphrase is hashed, so that guessing is slow. Some hundred thousand rounds are usual. A file that names very many could keep a program busy for hours, and nothing stops that once it has begun, so it is not tried.</source>
            <translation>受密码短语保护的私钥自己写明密码短语要哈希多少次，使猜测变慢。通常是几十万次。写明次数极多的文件会让程序忙上几小时，而一旦开始就无法中止，因此不会尝试。</translation>
        </message>
        <message>
            <source>d MMMM yyyy, HH:mm</source>
            <extracomment>Qt date format with the time; Chinese: yyyy年M月d日 HH:mm</extracomment>
            <translation>yyyy年M月d日 HH:mm</translation>
        </message>
        <message>
            <source>Set the clock (`timedatectl` shows it) and try again. If it is right, say so: on the command line with --trust-clock.</source>
            <translation>请校准时钟（用 `timedatectl` 查看），然后重试。如果时钟没错，请说明：在命令行加上 --trust-clock。</translation>
        </message>
        <message>
            <source>Use user-yaml, milvus-yaml, compose, helm, operator, cert-manager or systemd.</source>
            <translation>请使用 user-yaml、milvus-yaml、compose、helm、operator、cert-manager 或 systemd。</translation>
        </message>
        <message>
            <source>milvus-yaml changes an existing file. user-yaml is a small file beside it for 2.4 and newer. compose, helm, operator and cert-manager are for Milvus in containers, systemd is for a unit.</source>
            <translation>milvus-yaml 修改已有文件。user-yaml 是放在其旁边的小文件，适用于 2.4 及更新版本。compose、helm、operator 和 cert-manager 用于容器中的 Milvus，systemd 用于 systemd 单元。</translation>
        </message>
        <message>
            <source>%1 is indented with tabs from line %2 on, and how many spaces they stand for changes what the settings mean.</source>
            <translation>%1 从第 %2 行起用制表符缩进，而制表符代表几个空格会改变这些设置的含义。</translation>
        </message>
        <message>
            <source>Replace the tabs with spaces by hand.</source>
            <translation>请手动将制表符替换为空格。</translation>
        </message>
        <message>
            <source>YAML forbids tabs because their width depends on the editor. Where every usual width gives the same settings the tabs can be replaced. Here one width puts a key into another section than the next, and only you know which was meant.</source>
            <translation>YAML 禁止使用制表符，因为其宽度取决于编辑器。如果所有常见宽度都得到相同的设置，就可以替换制表符。这里不同的宽度会把某个键放进不同的节，只有您知道本意是哪一种。</translation>
        </message>
        <message>
            <source>Milvus %1 cannot encrypt between its own parts; 2.5 was the first that can.</source>
            <translation>Milvus %1 不能加密自身组件之间的通信；2.5 是第一个支持的版本。</translation>
        </message>
        <message>
            <source>Leave internal TLS off, or upgrade Milvus.</source>
            <translation>请关闭内部 TLS，或升级 Milvus。</translation>
        </message>
        <message>
            <source>The keys internaltls.* and common.security.internaltlsEnabled came with Milvus 2.5. An older server ignores them and says nothing, and its parts go on talking to each other in plain text.</source>
            <translation>internaltls.* 和 common.security.internaltlsEnabled 这些键从 Milvus 2.5 开始才有。更旧的服务器会忽略它们且不作任何提示，其组件之间仍以明文通信。</translation>
        </message>
        <message>
            <source>Internal TLS is on, but %1 names no file, and Milvus goes on without encrypting between its parts.</source>
            <translation>内部 TLS 已开启，但 %1 没有指向任何文件，Milvus 会继续运行而不加密组件之间的通信。</translation>
        </message>
        <message>
            <source>Set %1 to the file, as Milvus sees it.</source>
            <translation>请将 %1 设为 Milvus 所看到的文件路径。</translation>
        </message>
        <message>
            <source>Internal TLS needs internaltls.serverPemPath, serverKeyPath and caPemPath. When one of them cannot be read Milvus only writes a warning into its log.</source>
            <translation>内部 TLS 需要 internaltls.serverPemPath、serverKeyPath 和 caPemPath。其中任何一个无法读取时，Milvus 只在日志中写一条警告。</translation>
        </message>
        <message>
            <source>Internal TLS is on, but internaltls.sni is empty.</source>
            <translation>内部 TLS 已开启，但 internaltls.sni 为空。</translation>
        </message>
        <message>
            <source>Set internaltls.sni to a name that is in the server&apos;s certificate.</source>
            <translation>请将 internaltls.sni 设为服务器证书中的一个名称。</translation>
        </message>
        <message>
            <source>Milvus&apos;s parts reach each other by addresses that no certificate names, so they check one name for all of them: internaltls.sni.</source>
            <translation>Milvus 的组件通过证书中没有的地址互相访问，因此它们统一检查一个名称：internaltls.sni。</translation>
        </message>
        <message>
            <source>The server&apos;s certificate does not have the name &quot;%1&quot;, by which Milvus&apos;s own parts would check it.</source>
            <translation>服务器证书中没有名称“%1”，而 Milvus 的组件会用该名称检查证书。</translation>
        </message>
        <message>
            <source>Choose one of the names in the certificate, or make a new certificate with this name.</source>
            <translation>请选择证书中的一个名称，或用该名称制作新证书。</translation>
        </message>
        <message>
            <source>With internal TLS each part of Milvus compares internaltls.sni with the names (SAN) of the certificate. Without a match its parts cannot reach each other.</source>
            <translation>启用内部 TLS 后，Milvus 的每个组件都会将 internaltls.sni 与证书的名称 (SAN) 比较。不匹配时组件之间无法互相访问。</translation>
        </message>
        <message>
            <source>Line %1 names a certificate for internal TLS, but common.security.internaltlsEnabled is not true.</source>
            <translation>第 %1 行指定了内部 TLS 的证书，但 common.security.internaltlsEnabled 不是 true。</translation>
        </message>
        <message>
            <source>Set common.security.internaltlsEnabled to true, or remove the paths below internaltls.</source>
            <translation>请将 common.security.internaltlsEnabled 设为 true，或删除 internaltls 下的路径。</translation>
        </message>
        <message>
            <source>Paths alone change nothing: without the switch Milvus&apos;s own parts talk to each other in plain text.</source>
            <translation>仅有路径不会改变任何东西：没有该开关，Milvus 的组件之间仍以明文通信。</translation>
        </message>
        <message>
            <source>Nothing is mounted at %1, so Milvus would not find the file in its container.</source>
            <translation>%1 处没有挂载任何内容，因此 Milvus 在其容器中找不到该文件。</translation>
        </message>
        <message>
            <source>Add “%2” to the volumes of Milvus in %3.</source>
            <translation>请在 %3 中 Milvus 的 volumes 下添加“%2”。</translation>
        </message>
        <message>
            <source>A container sees only what is mounted into it: a path of this machine means nothing there. Each file is mounted for itself, because the folder also holds ca.key, which no server may have. milvus-tls configure --as compose makes the change.</source>
            <translation>容器只能看到挂载进去的内容：本机的路径在容器中没有意义。每个文件单独挂载，因为该文件夹中还有 ca.key，任何服务器都不应持有它。milvus-tls configure --as compose 可完成此修改。</translation>
        </message>
        <message>
            <source>Milvus would look for %1, which is %2 on this machine, and that file is not there.</source>
            <translation>Milvus 会查找 %1，它在本机上是 %2，而该文件不存在。</translation>
        </message>
        <message>
            <source>Copy the files to where the container sees them with “%3”.</source>
            <translation>请用“%3”把文件复制到容器能看到的位置。</translation>
        </message>
        <message>
            <source>The folder is mounted into the container, but the certificate files are not in it. Milvus ends at its start when one of them is missing. Copy them again after each renewal, or let the certificate set live in that folder.</source>
            <translation>该文件夹已挂载到容器中，但其中没有证书文件。缺少任何一个文件，Milvus 都会在启动时退出。每次续期后请重新复制，或直接将证书集放在该文件夹中。</translation>
        </message>
        <message>
            <source>standalone_embed.sh writes %1 anew when it first starts Milvus and on “upgrade”: TLS is then off again.</source>
            <translation>standalone_embed.sh 在首次启动 Milvus 时以及执行“upgrade”时会重写 %1：TLS 随即又被关闭。</translation>
        </message>
        <message>
            <source>After an upgrade make this change again and run “standalone_embed.sh restart”, which keeps the file.</source>
            <translation>升级后请再次进行此修改，然后运行“standalone_embed.sh restart”，它会保留该文件。</translation>
        </message>
        <message>
            <source>The script replaces user.yaml by an empty one before it makes the container, and says nothing. Milvus then runs without encryption. “start” with the container there already, “stop” and “restart” leave the file as it is.</source>
            <translation>该脚本在创建容器之前会用空文件替换 user.yaml，且不作任何提示。Milvus 随后会在不加密的情况下运行。容器已存在时的“start”，以及“stop”和“restart”都不会改动该文件。</translation>
        </message>
        <message>
            <source>Port %1 of REST is not published, so no program outside of the container reaches it.</source>
            <translation>REST 的端口 %1 未发布，因此容器外的任何程序都无法访问它。</translation>
        </message>
        <message>
            <source>If programs use REST, add “%2” in %3.</source>
            <translation>如果程序使用 REST，请在 %3 中添加“%2”。</translation>
        </message>
        <message>
            <source>With TLS on, REST has a port of its own. A container’s port must be published before it can be reached from elsewhere. Programs that use gRPC, as all SDKs do, need only 19530.</source>
            <translation>启用 TLS 后，REST 有单独的端口。容器的端口必须发布后才能从别处访问。使用 gRPC 的程序（所有 SDK 都是如此）只需要 19530。</translation>
        </message>
        <message>
            <source>Where a configuration file is mounted, the settings belong into it and not into variables of the Compose file, which would win over it unseen. Without such a file the variables are written.</source>
            <translation>挂载了配置文件时，设置应写入该文件，而不是写成 Compose 文件中的变量，因为变量会在不知不觉中覆盖它。没有这样的文件时，则写入变量。</translation>
        </message>
        <message>
            <source>%1 has no service that runs Milvus.</source>
            <translation>%1 中没有运行 Milvus 的服务。</translation>
        </message>
        <message>
            <source>Milvus’s service is found by its image, milvusdb/milvus, with or without a registry in front. In a cluster it is the one that takes connections, the proxy.</source>
            <translation>Milvus 的服务按其镜像 milvusdb/milvus 查找，前面可以带有镜像仓库地址。在集群中，它是接受连接的那个服务，即 proxy。</translation>
        </message>
        <message>
            <source>%2 is mounted at %1 already.</source>
            <translation>%1 处已经挂载了 %2。</translation>
        </message>
        <message>
            <source>Choose another folder in the container with --server-path, or put the certificate files into the folder that is mounted.</source>
            <translation>请用 --server-path 选择容器中的其他文件夹，或将证书文件放入已挂载的文件夹。</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>颁发给</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>颁发者</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期自</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Is a CA</source>
            <translation>是 CA</translation>
        </message>
        <message>
            <source>Path length</source>
            <translation>路径长度</translation>
        </message>
        <message>
            <source>Its key may</source>
            <translation>其密钥可以</translation>
        </message>
        <message>
            <source>May be used to</source>
            <translation>可用于</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Identifier of its key</source>
            <translation>自身密钥标识</translation>
        </message>
        <message>
            <source>Identifier of the CA’s key</source>
            <translation>CA 密钥标识</translation>
        </message>
        <message>
            <source>Public key SHA-256</source>
            <translation>公钥 SHA-256</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>SHA-1</source>
            <translation>SHA-1</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>not recognised</source>
            <translation>无法识别</translation>
        </message>
        <message>
            <source>Extension %1</source>
            <translation>扩展 %1</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>d MMMM yyyy, HH:mm:ss</source>
            <extracomment>Qt date format with seconds; Chinese: yyyy年M月d日 HH:mm:ss</extracomment>
            <translation>yyyy年M月d日 HH:mm:ss</translation>
        </message>
        <message>
            <source>Milvus is up, and took the certificate.</source>
            <translation>Milvus 已启动，并已加载证书。</translation>
        </message>
        <message>
            <source>Milvus cannot use server.pem with server.key; the same line says why.</source>
            <translation>Milvus 无法同时使用 server.pem 与 server.key；原因写在同一行。</translation>
        </message>
        <message>
            <source>A file is not where the configuration says: in a container it is not mounted there.</source>
            <translation>配置所指的位置没有该文件：在容器中，它没有挂载到那里。</translation>
        </message>
        <message>
            <source>Milvus’s user may not read a file: see milvus-tls permissions.</source>
            <translation>Milvus 的运行用户无权读取某个文件：参见 milvus-tls permissions。</translation>
        </message>
        <message>
            <source>server.key has a passphrase or is of a kind that Milvus cannot read.</source>
            <translation>server.key 设有密码短语，或属于 Milvus 无法读取的类型。</translation>
        </message>
        <message>
            <source>server.key belongs to another certificate, or the CA stands first in server.pem.</source>
            <translation>server.key 属于另一张证书，或者 server.pem 中排在最前的是 CA。</translation>
        </message>
        <message>
            <source>ca.pem is missing or cannot be read.</source>
            <translation>ca.pem 缺失或无法读取。</translation>
        </message>
        <message>
            <source>ca.pem holds no certificate.</source>
            <translation>ca.pem 中没有证书。</translation>
        </message>
        <message>
            <source>REST has no port of its own; with TLS it needs one, or must be off.</source>
            <translation>REST 没有单独的端口；启用 TLS 后必须为它指定端口，或将其关闭。</translation>
        </message>
        <message>
            <source>A configuration file has a mistake in its syntax, so Milvus ignores all of them and runs without encryption.</source>
            <translation>某个配置文件有语法错误，因此 Milvus 会忽略所有配置文件，并在不加密的情况下运行。</translation>
        </message>
        <message>
            <source>Encryption between Milvus&apos;s own parts</source>
            <translation>Milvus 组件之间的加密</translation>
        </message>
        <message>
            <source>With these Milvus&apos;s own parts (proxy, coordinators, nodes) encrypt what they say to each other; the name must be in the certificate.</source>
            <translation>有了这些设置，Milvus 自身的组件（proxy、coordinator、node）会加密彼此之间的通信；该名称必须在证书中。</translation>
        </message>
        <message>
            <source>Milvus’s container sees only what is mounted into it. Each file is mounted for itself, so that ca.key stays out.</source>
            <translation>Milvus 的容器只能看到挂载进去的内容。每个文件单独挂载，这样 ca.key 就不会进入容器。</translation>
        </message>
        <message>
            <source>REST has a port of its own now, which must be published to be reached from outside of the container.</source>
            <translation>REST 现在有单独的端口，必须发布该端口，容器外部才能访问。</translation>
        </message>
        <message>
            <source>The script cannot be called %1: it reads a file of that name.</source>
            <translation>脚本不能命名为 %1：它要读取同名的文件。</translation>
        </message>
        <message>
            <source>Choose another name, gen.sh for example.</source>
            <translation>请换一个名称，例如 gen.sh。</translation>
        </message>
        <message>
            <source>The script makes the keys and signs; what the certificates say stands in openssl.cnf beside it, to be read and changed on its own.</source>
            <translation>脚本生成密钥并签名；证书的内容写在旁边的 openssl.cnf 中，可以单独阅读和修改。</translation>
        </message>
        <message>
            <source>variable %1</source>
            <translation>变量 %1</translation>
        </message>
        <message>
            <source>Milvus’s own default</source>
            <translation>Milvus 自身的默认值</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1，第 %2 行</translation>
        </message>
        <message>
            <source>Milvus reads its files first and then its environment, so a variable such as COMMON_SECURITY_TLSMODE silently overrules milvus.yaml. Look under &quot;environment&quot; in the Compose file or the pod, or for Environment= in the systemd unit and its drop-ins.</source>
            <translation>Milvus 先读文件，再读环境，因此 COMMON_SECURITY_TLSMODE 这样的变量会悄悄覆盖 milvus.yaml。请查看 Compose 文件或 Pod 中的“environment”，或 systemd 单元及其 drop-in 文件中的 Environment=。</translation>
        </message>
        <message>
            <source>The container sees the private key of the CA: %2 is there as %1.</source>
            <translation>容器能看到 CA 的私钥：%2 在容器中是 %1。</translation>
        </message>
        <message>
            <source>In %3, mount server.pem, server.key and ca.pem one by one instead of their folder, or mount a folder with only what “milvus-tls export --as server” packs.</source>
            <translation>在 %3 中，请逐个挂载 server.pem、server.key 和 ca.pem，而不是挂载它们所在的文件夹；或者挂载一个只含“milvus-tls export --as server”所打包内容的文件夹。</translation>
        </message>
        <message>
            <source>Whoever gets into the container can read what is mounted into it. With ca.key they could make certificates that every program trusts, also after Milvus is cleaned up. Milvus never opens this file, so nothing stops working without it.</source>
            <translation>进入容器的人能读取挂载到其中的所有文件。有了 ca.key，就能签发所有程序都信任的证书，即使之后清理了 Milvus 也一样。Milvus 从不打开这个文件，因此没有它一切照常工作。</translation>
        </message>
        <message>
            <source>The server at %1 takes no plain text, so it can be asked for its version only with certificate files.</source>
            <translation>%1 的服务器不接受明文，因此只有使用证书文件才能询问它的版本。</translation>
        </message>
        <message>
            <source>Name the folder of the files that it uses now with --bundle, or give the version with --milvus-version.</source>
            <translation>用 --bundle 指定它目前所用文件的文件夹，或用 --milvus-version 给出版本。</translation>
        </message>
        <message>
            <source>A Milvus that uses TLS tells its version only to a program that trusts its CA and, in mutual mode, shows a certificate. The version decides which files Milvus reads and which settings it knows.</source>
            <translation>使用 TLS 的 Milvus 只把版本告诉信任其 CA 的程序；在双向认证模式下，程序还要出示证书。版本决定 Milvus 读取哪些文件、认识哪些设置。</translation>
        </message>
        <message>
            <source>%1 is mounted over /milvus/configs, so Milvus does not see the files that came there with it.</source>
            <translation>%1 挂载在 /milvus/configs 上，因此 Milvus 看不到镜像中原有的文件。</translation>
        </message>
        <message>
            <source>In %2, mount each file of that folder for itself, such as milvus.yaml to /milvus/configs/milvus.yaml.</source>
            <translation>在 %2 中，请逐个挂载该文件夹中的文件，例如把 milvus.yaml 挂载到 /milvus/configs/milvus.yaml。</translation>
        </message>
        <message>
            <source>A mounted folder takes the place of the one in the image, with all its files. Without a milvus.yaml in it Milvus uses its defaults, which means no encryption. A single file, or a folder below /milvus/configs, hides nothing else.</source>
            <translation>挂载的文件夹会整个取代镜像中的同名文件夹。如果其中没有 milvus.yaml，Milvus 就使用默认值，也就是不加密。单个文件，或 /milvus/configs 下面的文件夹，不会遮住其他文件。</translation>
        </message>
        <message>
            <source>The TLS settings for the cluster %1 in line %3 lack %2, so Milvus uses none of them.</source>
            <translation>第 %3 行中集群 %1 的 TLS 设置缺少 %2，因此 Milvus 一项也不会使用。</translation>
        </message>
        <message>
            <source>Add %2, or delete the settings for this cluster.</source>
            <translation>请补上 %2，或删除这个集群的设置。</translation>
        </message>
        <message>
            <source>They are for change data capture, by which Milvus 2.6.12 and newer copy what changes to another cluster. They count only when clientPemPath and clientKeyPath are both set: a certificate is of no use without its key.</source>
            <translation>这些设置用于变更数据捕获：Milvus 2.6.12 及更高版本用它把变更复制到另一个集群。只有同时设置 clientPemPath 和 clientKeyPath 才会生效：没有私钥，证书就没有用处。</translation>
        </message>
        <message>
            <source>Let --repair (in the window: Repair) replace the tabs, or put as many spaces there as the lines around have.</source>
            <translation>用 --repair（窗口中的“修复”）替换制表符，或改成与周围的行一样多的空格。</translation>
        </message>
        <message>
            <source>Let --repair (in the window: Repair) merge the two, or move what you need into one of the places and delete the other.</source>
            <translation>用 --repair（窗口中的“修复”）合并这两处，或把需要的内容移到其中一处，再删除另一处。</translation>
        </message>
        <message>
            <source>%2 files in %1 were not looked at: there are too many.</source>
            <translation>%1 中有 %2 个文件没有查看：数量太多。</translation>
        </message>
        <message>
            <source>Move what does not belong to the certificates elsewhere, or name the files that matter one by one.</source>
            <translation>请把与证书无关的文件移到别处，或逐一指明要查看的文件。</translation>
        </message>
        <message>
            <source>Of one folder 30 000 certificates, keys and requests are read, and 1 000 files with other names. What lies beyond may have expired or may be open to others without a word here.</source>
            <translation>每个文件夹最多读取 30 000 个证书、私钥和请求，以及 1 000 个其他名称的文件。超出部分可能已经过期，或可被他人读取，而这里不会提示。</translation>
        </message>
        <message>
            <source>The authority of %1 is %2, not the one in ca.pem.</source>
            <translation>%1 由 %2 签发，而不是 ca.pem 中的证书颁发机构 (CA)。</translation>
        </message>
        <message>
            <source>Let programs trust %2: a public authority they know already, of another one they need the root. Renew %1 there.</source>
            <translation>请让程序信任 %2：公共 CA 它们本来就认识，其他 CA 则需要其根证书。%1 请在那里续期。</translation>
        </message>
        <message>
            <source>The file brings its own chain, as one of a public authority does. ca.pem then vouches for the programs that sign in with a certificate, and Milvus checks those with it. A program that is given ca.pem alone refuses this server. A repair leaves the certificate as it is.</source>
            <translation>该文件自带证书链，公共 CA 签发的证书就是这样。此时 ca.pem 只为用证书登录的程序作担保，Milvus 用它检查这些程序。只拿到 ca.pem 的程序会拒绝这台服务器。修复时这个证书保持不变。</translation>
        </message>
        <message>
            <source>%1 is a PKCS#12 file and is not read.</source>
            <translation>%1 是 PKCS#12 文件，不会读取。</translation>
        </message>
        <message>
            <source>Such a file holds a certificate and its key under a passphrase. Milvus cannot use it. A repair makes no certificate anew that may be in it, because its names and its key would be lost.</source>
            <translation>这种文件用密码短语保护证书及其私钥，Milvus 无法使用。可能在其中的证书不会在修复时重新制作，否则其名称和私钥会丢失。</translation>
        </message>
        <message>
            <source>TLS is switched off, and these settings stay in the file: %1.</source>
            <translation>TLS 已关闭，以下设置仍保留在文件中：%1。</translation>
        </message>
        <message>
            <source>Delete those you do not want to keep. The paths have no effect now; the settings of proxy.http and of internal TLS still have.</source>
            <translation>删除您不想保留的设置。这些路径现在不起作用；proxy.http 和内部 TLS 的设置仍然有效。</translation>
        </message>
        <message>
            <source>While tlsMode is 0 programs see no certificate. Settings are taken out again only where the backup of the file proves that they were not there before; here none does, and what you wrote yourself is not deleted.</source>
            <translation>tlsMode 为 0 时程序看不到任何证书。只有文件的备份证明某些设置之前不存在时，才会把它们移除；这里没有这样的备份，而您自己写的内容不会被删除。</translation>
        </message>
        <message>
            <source>%1 is under a passphrase, and a cluster cannot sign with it.</source>
            <translation>%1 受密码短语保护，集群无法用它签名。</translation>
        </message>
        <message>
            <source>Give the cluster the key without its passphrase, as the comment in the file shows, or let it have a CA of its own.</source>
            <translation>请按文件注释所示，把不带密码短语的私钥交给集群，或让集群使用自己的 CA。</translation>
        </message>
        <message>
            <source>cert-manager reads the key of its CA from a secret of the cluster and has nowhere to ask for a passphrase. Whoever may read that secret can make certificates.</source>
            <translation>cert-manager 从集群的 Secret 中读取 CA 的私钥，没有地方询问密码短语。能读取该 Secret 的人都可以签发证书。</translation>
        </message>
        <message>
            <source>In %2, give these services the same variables and mounts.</source>
            <translation>请在 %2 中为这些服务设置相同的变量和挂载。</translation>
        </message>
        <message>
            <source>With internal TLS the parts of a cluster encrypt between each other. A part without it cannot talk to the ones that have it, so that Milvus does not come up.</source>
            <translation>启用内部 TLS 后，集群的各组件之间相互加密。没有启用的组件无法与已启用的组件通信，Milvus 因此无法启动。</translation>
        </message>
        <message>
            <source>If programs use REST, add “%2” in %3, stop Milvus, run “docker rm milvus-standalone”, start Milvus, and then make this change of user.yaml again.</source>
            <translation>如果有程序使用 REST，请在 %3 中添加“%2”，停止 Milvus，运行“docker rm milvus-standalone”，启动 Milvus，然后再次对 user.yaml 进行此更改。</translation>
        </message>
        <message>
            <source>A port can only be published when the container is made. When standalone_embed.sh makes it, it writes an empty user.yaml first, and TLS is off until the change is made again.</source>
            <translation>端口只能在创建容器时发布。standalone_embed.sh 创建容器前会先写入一个空的 user.yaml，在再次进行更改之前 TLS 处于关闭状态。</translation>
        </message>
        <message>
            <source>Milvus finds none of its files, because the folder %1 is not there; it would end right after its start.</source>
            <translation>Milvus 找不到任何文件，因为文件夹 %1 不存在；它会在启动后立即退出。</translation>
        </message>
        <message>
            <source>Put the files there, or name the folder where they are.</source>
            <translation>请把文件放到那里，或指定文件所在的文件夹。</translation>
        </message>
        <message>
            <source>With encryption on Milvus needs its certificate and its private key to start. The folder is the one that Milvus sees: inside a container it has to be mounted first.</source>
            <translation>启用加密后，Milvus 启动时需要它的证书和私钥。该文件夹是 Milvus 所看到的文件夹：在容器中必须先挂载。</translation>
        </message>
        <message>
            <source>Nothing is mounted at %1 for %2, so Milvus would not find these files in its container.</source>
            <translation>%1 处没有挂载 %2，Milvus 在其容器中将找不到这些文件。</translation>
        </message>
        <message>
            <source>In %4, add a line for each to the volumes of Milvus, such as “%3”.</source>
            <translation>请在 %4 中 Milvus 的 volumes 下为每个文件各添加一行，例如“%3”。</translation>
        </message>
        <message>
            <source>Milvus in a container sees the files of this computer only where they are mounted. Each is mounted for itself, because the folder also holds ca.key, which Milvus never needs.</source>
            <translation>容器中的 Milvus 只能看到已挂载的本机文件。每个文件单独挂载，因为该文件夹中还有 Milvus 从不需要的 ca.key。</translation>
        </message>
        <message>
            <source>Milvus cannot read line %2 of %1, because of %3, so it would ignore the whole file.</source>
            <translation>Milvus 无法读取 %1 的第 %2 行（原因：%3），因此会忽略整个文件。</translation>
        </message>
        <message>
            <source>Remove that from the line.</source>
            <translation>从该行中删除它。</translation>
        </message>
        <message>
            <source>Milvus reads YAML 1.1 and is strict about a few things that other programs let pass: a directive %YAML 1.2, control characters even in a comment, a file that is a list or a word instead of settings, a &lt;&lt; that does not name a section, and aliases that would fill the memory. It then ignores all its files and starts with its defaults: without encryption.</source>
            <translation>Milvus 按 YAML 1.1 读取，对其他程序放行的几处要求严格：指令 %YAML 1.2、（即使在注释中的）控制字符、内容是列表或单词而非设置的文件、没有指向某个段的 &lt;&lt;，以及会占满内存的别名。遇到这些时它会忽略所有文件并以默认值启动：不加密。</translation>
        </message>
        <message>
            <source>What Milvus takes for %3 cannot be told, because line %1 uses %2.</source>
            <translation>无法判断 Milvus 对 %3 取什么值，因为第 %1 行使用了 %2。</translation>
        </message>
        <message>
            <source>Write the setting out as plain &quot;key: value&quot;.</source>
            <translation>把该设置写成普通的 &quot;key: value&quot; 形式。</translation>
        </message>
        <message>
            <source>An alias (*), a merge key (&lt;&lt;) or a tag (!) takes the value from another place of the file or changes what it is, and a merge key even replaces what stands beside it. Milvus may be unencrypted without a sign of it here, so such a value is neither guessed nor called right.</source>
            <translation>别名 (*)、合并键 (&lt;&lt;) 或标签 (!) 会从文件的别处取值或改变值的含义，合并键甚至会替换旁边的内容。Milvus 可能没有加密，而这里看不出来，因此既不猜测这样的值，也不称其正确。</translation>
        </message>
        <message>
            <source>%1 is set in line %2 and, in another spelling, in line %3; which of them Milvus uses changes with each start.</source>
            <translation>%1 在第 %2 行设置，又以另一种写法在第 %3 行设置；Milvus 用哪一个，每次启动都可能不同。</translation>
        </message>
        <message>
            <source>Delete one of the two.</source>
            <translation>删除其中一个。</translation>
        </message>
        <message>
            <source>For Milvus common.security.tlsMode is the same setting whether it is one flat key or three sections, and case and underscores do not matter. When two spellings in one file have different values it takes either of them by chance, so a server can come back from a restart without encryption.</source>
            <translation>对 Milvus 来说，common.security.tlsMode 写成一个扁平键或三层段是同一个设置，大小写和下划线也无关紧要。当一个文件中的两种写法取值不同时，它会随机取其中一个，因此服务器重启后可能就不加密了。</translation>
        </message>
        <message>
            <source>Milvus takes settings from its environment before those of its files. A file of variables that is not here, or a value that is known only where Milvus is started, may switch encryption off.</source>
            <translation>Milvus 先从环境变量取设置，再从文件取。不在这里的变量文件，或只有在启动 Milvus 的地方才知道的值，都可能关闭加密。</translation>
        </message>
        <message>
            <source>The mode in effect is %2, not %1.</source>
            <translation>生效的模式是 %2，不是 %1。</translation>
        </message>
        <message>
            <source>Set common.security.tlsMode to 1 (one-way) or 2 (mutual), or check for the mode you mean.</source>
            <translation>将 common.security.tlsMode 设为 1（单向）或 2（双向），或按您想要的模式检查。</translation>
        </message>
        <message>
            <source>The check was told which mode Milvus must have, and its files and variables together give another one. See where the value of common.security.tlsMode comes from.</source>
            <translation>检查时指定了 Milvus 必须采用的模式，而其文件和变量合起来给出的是另一种。请查看 common.security.tlsMode 的值来自何处。</translation>
        </message>
        <message>
            <source>Lock it with `openssl pkcs8 -topk8 -v2 aes256 -iter 600000` when you want it to have one.</source>
            <translation>如果需要为它加密，请使用 `openssl pkcs8 -topk8 -v2 aes256 -iter 600000`。</translation>
        </message>
        <message>
            <source>%1 also trusts the sample authority that ships with Milvus; its private key is public.</source>
            <translation>%1 还信任 Milvus 自带的示例证书颁发机构；它的私钥是公开的。</translation>
        </message>
        <message>
            <source>Remove that certificate from %1 and keep your own.</source>
            <translation>请从 %1 中删除该证书，只保留您自己的证书。</translation>
        </message>
        <message>
            <source>Every Milvus image holds the key of this authority. While ca.pem trusts it beside your own, anybody can make a client certificate that mutual mode accepts and a server certificate that your programs accept. Nothing is issued or handed out with such a file.</source>
            <translation>每个 Milvus 镜像都包含该颁发机构的私钥。只要 ca.pem 在您自己的 CA 之外还信任它，任何人都能制作双向认证会接受的客户端证书，以及您的程序会接受的服务器证书。有这样的文件时，不签发也不分发任何东西。</translation>
        </message>
        <message>
            <source>%1 is new and only you can read it; whom the earlier one was given to cannot.</source>
            <translation>%1 是新文件，只有您能读取；原来获授权读取旧文件的一方无法读取它。</translation>
        </message>
        <message>
            <source>Run “%2” before Milvus starts again.</source>
            <translation>请在重新启动 Milvus 之前运行“%2”。</translation>
        </message>
        <message>
            <source>Only root can give a file to another user, or to a group that one is not in. So a new private key stays with you until root gives it the owner, group and mode of the one it replaces, as the command does.</source>
            <translation>只有 root 能把文件交给其他用户，或交给自己不属于的组。因此新的私钥先归您所有，直到 root 按该命令赋予它与所替换文件相同的所有者、组和权限。</translation>
        </message>
        <message>
            <source>The passphrase is longer than %1 bytes.</source>
            <translation>密码短语超过 %1 个字节。</translation>
        </message>
        <message>
            <source>Take a shorter one; six random words are strong enough.</source>
            <translation>请使用较短的密码短语；六个随机单词已足够安全。</translation>
        </message>
        <message>
            <source>OpenSSL&apos;s programs read no more of a passphrase than that. With a longer one the key would be locked and could not be opened again.</source>
            <translation>OpenSSL 的程序最多读取这么长的密码短语。若更长，私钥加密后将无法再打开。</translation>
        </message>
        <message>
            <source>A change of %1 was interrupted; some files may be new and others old.</source>
            <translation>对 %1 的一次更改被中断；有些文件可能是新的，有些是旧的。</translation>
        </message>
        <message>
            <source>Run `milvus-tls repair %1`, or any other change: it first brings the interrupted one to its end.</source>
            <translation>请运行 `milvus-tls repair %1` 或进行任何其他更改：它会先完成被中断的更改。</translation>
        </message>
        <message>
            <source>The program or the computer stopped while the files of a finished set were moved into the folder. All new files and all old ones are still there, in a hidden folder, with a note of how far it came.</source>
            <translation>程序或计算机在把已完成的一套文件移入文件夹时停止了。所有新文件和旧文件都还在一个隐藏文件夹中，并记录了进行到哪一步。</translation>
        </message>
        <message>
            <source>a file that is not understood here</source>
            <translation>一个在这里无法理解的文件</translation>
        </message>
        <message>
            <source>%1 has to be signed again, and the key of the client %2 is not here.</source>
            <translation>%1 需要重新签名，而客户端 %2 的私钥不在这里。</translation>
        </message>
        <message>
            <source>Put its key into the folder, or make a new key and a new certificate: milvus-tls renew --only %2.</source>
            <translation>请把它的私钥放进文件夹，或制作新的私钥和证书：milvus-tls renew --only %2。</translation>
        </message>
        <message>
            <source>The key of a client may be with its program alone. A new one made here would be of no use until the program gets it, so it is made only when you ask for it.</source>
            <translation>客户端的私钥可能只在它的程序那里。在这里新制的私钥要等程序拿到后才有用，所以只有在您要求时才会制作。</translation>
        </message>
        <message>
            <source>What is left in %1 is nothing that a repair can change.</source>
            <translation>%1 中剩下的问题无法通过修复改变。</translation>
        </message>
        <message>
            <source>Follow the advice of each of the findings.</source>
            <translation>请按照每条发现的建议处理。</translation>
        </message>
        <message>
            <source>A repair keeps the authority, the names and the kinds of the keys. What comes from one of them is for you to decide.</source>
            <translation>修复会保留 CA、名称和私钥类型。由它们引起的问题需要您自己决定。</translation>
        </message>
        <message>
            <source>%1 had ended and was written anew with the same key and the same name.</source>
            <translation>%1 已经过期，已用相同的私钥和名称重新制作。</translation>
        </message>
        <message>
            <source>Give the new ca.pem to every program and to Milvus now: with the earlier one nothing connects.</source>
            <translation>请立即把新的 ca.pem 交给每个程序和 Milvus：用以前的那个无法连接。</translation>
        </message>
        <message>
            <source>Programs look at the dates of the authority too. The name and the key are the same, so certificates that have not ended need no change; only the file ca.pem has to be replaced everywhere.</source>
            <translation>程序也会检查 CA 的日期。名称和私钥没有变，所以尚未过期的证书不需要更换；只是各处的 ca.pem 文件都要替换。</translation>
        </message>
        <message>
            <source>The host names in %1 are not in the new certificate.</source>
            <translation>%1 中的主机名没有写入新证书。</translation>
        </message>
        <message>
            <source>Nothing to do: a program needs no host name to sign in.</source>
            <translation>无需操作：程序登录不需要主机名。</translation>
        </message>
        <message>
            <source>With a host name in it, a stolen key of a client can pose as the server where purposes are not looked at. Its URIs and e-mail addresses stay; without any it gets one URI made from its name.</source>
            <translation>如果证书中有主机名，在不检查用途的地方，被盗的客户端私钥就能冒充服务器。URI 和电子邮件地址会保留；若都没有，则由其名称生成一个 URI。</translation>
        </message>
        <message>
            <source>%1 has to be signed again, and the authority that would sign ended on %2.</source>
            <translation>%1 需要重新签名，而用来签名的 CA 已于 %2 过期。</translation>
        </message>
        <message>
            <source>Let the new authority take over: milvus-tls rotate --to next. Where none is under way, make a new set: milvus-tls generate --new-ca.</source>
            <translation>请让新的 CA 接替：milvus-tls rotate --to next。如果没有正在进行的更换，请制作一套新的：milvus-tls generate --new-ca。</translation>
        </message>
        <message>
            <source>What an authority signs ends with it at the latest. Its certificate is written anew only where it stands alone in ca.pem and signed itself.</source>
            <translation>CA 签发的证书最迟与它同时失效。只有当它独自位于 ca.pem 中且为自签名时，才会重新制作它的证书。</translation>
        </message>
        <message>
            <source>Line %1 has a section in braces, and this change cannot be made in it safely.</source>
            <translation>第 %1 行有一个花括号中的节，无法在其中安全地进行此更改。</translation>
        </message>
        <message>
            <source>YAML allows { key: value } instead of indented lines. Where such a section ends on the same line a key can mostly be added; over several lines, or in an empty part of it, its layout is yours.</source>
            <translation>YAML 允许用 { key: value } 代替缩进行。如果这样的节在同一行结束，通常可以添加键；如果跨多行，或位于其空白部分，则其布局由您决定。</translation>
        </message>
        <message>
            <source>Give user and password: in the fields of the live test, or with --user and --password-file; a version that is only asked for can be chosen instead.</source>
            <translation>请提供用户名和密码：填在在线测试的输入框里，或用 --user 和 --password-file；如果只是询问版本，也可以自己选择版本。</translation>
        </message>
        <message>
            <source>The authority %1 was signed by another one, “%2”; most programs that trust only it refuse what it signs.</source>
            <translation>证书颁发机构 %1 由另一个机构“%2”签发；大多数只信任它的程序会拒绝它签发的证书。</translation>
        </message>
        <message>
            <source>%1 covers localhost but not its address, so programs that dial 127.0.0.1 are refused.</source>
            <translation>%1 包含 localhost，但不包含它的地址，所以连接 127.0.0.1 的程序会被拒绝。</translation>
        </message>
        <message>
            <source>%1 is no earlier state of %2 that a change kept.</source>
            <translation>%1 不是某次修改为 %2 保留的旧文件。</translation>
        </message>
        <message>
            <source>Name the file beside it whose name goes on with .bak- and the date of the change.</source>
            <translation>请指定旁边以 .bak- 和修改日期结尾的那个文件。</translation>
        </message>
        <message>
            <source>Each change keeps the earlier file beside the new one, under its name with .bak- and the date. Undo takes only such a file, so that a slip does not put something else in the place of Milvus&apos;s configuration. Any other file can be copied there by hand.</source>
            <translation>每次修改都会把旧文件留在新文件旁边，名称是原名加 .bak- 和日期。撤销只接受这样的文件，免得误操作把别的内容放到 Milvus 配置的位置。其他文件可以手工复制过去。</translation>
        </message>
        <message>
            <source>Give REST a port of its own with proxy.http.port, 8080 where nothing else uses it, or switch it off with proxy.http.enabled: false.</source>
            <translation>用 proxy.http.port 给 REST 一个单独的端口（8080 没有被占用时就用它），或用 proxy.http.enabled: false 关闭 REST。</translation>
        </message>
        <message>
            <source>Use one-way or mutual; configure also takes off.</source>
            <translation>请使用 one-way 或 mutual；configure 还接受 off。</translation>
        </message>
        <message>
            <source>Convert it: openssl x509 -inform DER -in %1 -out converted.pem (for a request openssl req, for a key openssl pkey).</source>
            <translation>请转换它：openssl x509 -inform DER -in %1 -out converted.pem（证书请求用 openssl req，私钥用 openssl pkey）。</translation>
        </message>
        <message>
            <source>The authority %1 may not vouch for %2: its name constraints leave that out.</source>
            <translation>证书颁发机构 %1 不能为 %2 签发证书：它的名称约束不包括该名称。</translation>
        </message>
        <message>
            <source>Leave %2 out, or make a new authority for Milvus.</source>
            <translation>请去掉 %2，或为 Milvus 新建一个证书颁发机构。</translation>
        </message>
        <message>
            <source>Name constraints say for which names and addresses an authority may sign. Milvus, its SDKs and OpenSSL refuse a certificate with a single name outside of them, so none is made. They cannot be changed in an authority that is there already.</source>
            <translation>名称约束规定了证书颁发机构可以为哪些名称和地址签发证书。只要有一个名称在约束之外，Milvus、它的 SDK 和 OpenSSL 就会拒绝该证书，因此不会生成。已有的证书颁发机构的约束无法更改。</translation>
        </message>
        <message>
            <source>The authority %1 may not sign certificates for this use: its extended key usage lacks %2.</source>
            <translation>证书颁发机构 %1 不能签发这种用途的证书：它的扩展密钥用途缺少 %2。</translation>
        </message>
        <message>
            <source>Make a new authority for Milvus, or use one whose extended key usage has both serverAuth and clientAuth, or that has none.</source>
            <translation>请为 Milvus 新建一个证书颁发机构，或使用扩展密钥用途同时包含 serverAuth 和 clientAuth、或没有该扩展的证书颁发机构。</translation>
        </message>
        <message>
            <source>An authority with an extended key usage limits all that it signs to those uses. A server&apos;s certificate needs serverAuth and a program&apos;s needs clientAuth; Milvus, its SDKs and OpenSSL refuse the others. An authority without this extension may sign for every use.</source>
            <translation>带有扩展密钥用途的证书颁发机构把它签发的一切限制在这些用途之内。服务器证书需要 serverAuth，程序的证书需要 clientAuth；其他的会被 Milvus、它的 SDK 和 OpenSSL 拒绝。没有该扩展的证书颁发机构可以为任何用途签发。</translation>
        </message>
        <message>
            <source>This is an intermediate authority. The ca.pem that Milvus and its programs trust has to hold the one at the top, which signed itself: most programs follow the chain up to it and stop with an error when it is missing. In mutual mode Milvus would then let in every program that anybody below that authority vouches for. Milvus needs no authority that anybody else knows, so a new one, used for nothing else, is the simplest and the safest.</source>
            <translation>这是一个中间证书颁发机构。Milvus 和程序所信任的 ca.pem 必须包含最上层自签名的那一个：大多数程序会沿着证书链一直找到它，缺少时就报错停止。而在双向认证模式下，Milvus 就会放行该机构之下任何一方签发了证书的程序。Milvus 不需要其他人也知道的证书颁发机构，因此新建一个只用于此的最简单，也最安全。</translation>
        </message>
        <message>
            <source>Milvus refuses %1, since it does not know its critical extension: %2.</source>
            <translation>Milvus 会拒绝 %1，因为不认识其中的关键扩展：%2。</translation>
        </message>
        <message>
            <source>Make it again without this extension, or with one that is not critical.</source>
            <translation>请去掉这个扩展，或把它设为非关键，然后重新生成。</translation>
        </message>
        <message>
            <source>Whoever does not know a critical extension has to refuse the certificate and all that it signed. Go, in which Milvus is written, knows key usage, basic and name constraints and few others; of name constraints those on DNS names, addresses, e-mail and URIs.</source>
            <translation>不认识某个关键扩展的程序必须拒绝该证书以及它签发的一切。Milvus 是用 Go 编写的，Go 认识密钥用途、基本约束、名称约束等少数扩展；名称约束中只认识对 DNS 名称、地址、电子邮件和 URI 的约束。</translation>
        </message>
        <message>
            <source>Take out what is in it: openssl pkcs12 -in %1 -nodes -out pair.pem, with -legacy where openssl says “unsupported”. Then try again with the folder.</source>
            <translation>请取出其中的内容：openssl pkcs12 -in %1 -nodes -out pair.pem；如果 openssl 报告“unsupported”，再加上 -legacy。然后用该文件夹重试。</translation>
        </message>
        <message>
            <source>%1 is a PKCS#12 file without a passphrase. It holds the certificates of %2.</source>
            <translation>%1 是没有密码短语的 PKCS#12 文件，其中有以下证书：%2。</translation>
        </message>
        <message>
            <source>Milvus reads PEM only. Take out what it needs: openssl pkcs12 -in %1 -nodes -out pair.pem. Then look at the folder again.</source>
            <translation>Milvus 只读取 PEM。请取出所需的内容：openssl pkcs12 -in %1 -nodes -out pair.pem，然后再检查该文件夹。</translation>
        </message>
        <message>
            <source>Key stores of browsers, Java and Windows keep a certificate, its key and the authority in one such file. To make certificates with an authority that lies in one, name the file as the place of the authority.</source>
            <translation>浏览器、Java 和 Windows 的密钥库把证书、私钥和证书颁发机构 (CA) 放在一个这样的文件里。如果要用其中的证书颁发机构签发证书，请把该文件指定为 CA 的位置。</translation>
        </message>
        <message>
            <source>%1 has been edited since %2 was kept, so going back takes these edits away as well.</source>
            <translation>自保留 %2 以来，%1 又被编辑过，因此还原会连同这些编辑一起撤掉。</translation>
        </message>
        <message>
            <source>The kept file is the whole file from before the change. Whatever was written into the file later, here or by hand, is not in it. Nothing is lost in either way, because each change keeps what stood there.</source>
            <translation>保留的文件是更改之前的整个文件。之后写入该文件的内容，无论是在这里还是手动写入的，都不在其中。两种方式都不会丢失任何内容，因为每次更改都会保留原有内容。</translation>
        </message>
        <message>
            <source>%1 has more names (hard links: %2), under which the text from before the change remains.</source>
            <translation>%1 还有其他名称（硬链接：%2 个），这些名称下仍是更改之前的内容。</translation>
        </message>
        <message>
            <source>Link the other names to the changed file anew, if a program reads the file by one of them.</source>
            <translation>如果有程序通过其他名称读取该文件，请将这些名称重新链接到更改后的文件。</translation>
        </message>
        <message>
            <source>A change makes a new file and puts it in the place of the old one at once, so that no program ever reads half of it. Other names of the old file lead to the old one still. A symbolic link is followed and needs nothing.</source>
            <translation>更改时会生成新文件，并一次性替换旧文件，因此没有程序会读到一半的内容。旧文件的其他名称仍指向旧文件。符号链接会被跟随，无需处理。</translation>
        </message>
        <message>
            <source>Let that user read the file: “%3”.</source>
            <translation>让该用户可以读取此文件：“%3”。</translation>
        </message>
        <message>
            <source>%1 is a link to %2, which the container does not see: Milvus would not find the file.</source>
            <translation>%1 是指向 %2 的链接，而容器看不到后者：Milvus 将找不到该文件。</translation>
        </message>
        <message>
            <source>Put the file itself where the link is: “%3”.</source>
            <translation>把文件本身放到链接所在的位置：“%3”。</translation>
        </message>
        <message>
            <source>A link in a mounted folder is followed inside the container, where only what is mounted exists. The folder live of Let’s Encrypt holds such links. Mounting the file itself instead of its folder works, too, and so does mounting the folder above both.</source>
            <translation>挂载文件夹中的链接是在容器内部解析的，而容器内只有已挂载的内容。Let’s Encrypt 的 live 文件夹就包含这样的链接。也可以直接挂载文件本身而不是其文件夹，或挂载包含两者的上级文件夹。</translation>
        </message>
        <message>
            <source>%3 does not give %1 to Milvus, so what it says has no effect.</source>
            <translation>%3 没有把 %1 交给 Milvus，因此其中的内容不起作用。</translation>
        </message>
        <message>
            <source>Add “%2” to the mounts of Milvus in %3, or change the file that is mounted there.</source>
            <translation>在 %3 中把“%2”加入 Milvus 的挂载，或修改那里所挂载的文件。</translation>
        </message>
        <message>
            <source>Milvus in a container reads its configuration inside the container. A file beside the script or Compose file counts only when it is mounted to the place where Milvus looks: /milvus/configs, or the folder that MILVUSCONF names.</source>
            <translation>容器中的 Milvus 在容器内部读取配置。脚本或 Compose 文件旁边的文件只有挂载到 Milvus 查找的位置时才有效：/milvus/configs，或 MILVUSCONF 指定的文件夹。</translation>
        </message>
        <message>
            <source>%1 has several services that run Milvus: %2.</source>
            <translation>%1 中有多个运行 Milvus 的服务：%2。</translation>
        </message>
        <message>
            <source>Choose the one to change; for the command with --service.</source>
            <translation>请选择要修改的服务；在命令中使用 --service。</translation>
        </message>
        <message>
            <source>Each service has mounts, ports and variables of its own, so only one is changed at a time. Parts of a cluster that take no connections do not count: there it is the proxy.</source>
            <translation>每个服务都有自己的挂载、端口和变量，因此一次只修改一个。集群中不接受连接的部分不计在内：那里指的是 proxy。</translation>
        </message>
        <message>
            <source>The chart does not make %1 in line %2 a setting of Milvus.</source>
            <translation>Chart 不会把第 %2 行的 %1 变成 Milvus 的设置。</translation>
        </message>
        <message>
            <source>Put the settings under extraConfigFiles, as the shown values do, and delete this one.</source>
            <translation>请像所示的 values 那样把设置放在 extraConfigFiles 下，并删除此项。</translation>
        </message>
        <message>
            <source>Milvus’s own keys have no meaning at the top of a chart’s values, and proxy.tls only makes a secret of two files. Milvus reads user.yaml, which the chart makes of extraConfigFiles.</source>
            <translation>Milvus 自己的键在 Chart 的 values 顶层没有意义，而 proxy.tls 只会用两个文件生成一个 Secret。Milvus 读取的是 user.yaml，由 Chart 根据 extraConfigFiles 生成。</translation>
        </message>
        <message>
            <source>Line %1 of your values holds a user.yaml already, and the shown one takes its place with all that it says.</source>
            <translation>您的 values 第 %1 行已经包含 user.yaml，所示的 user.yaml 会取代它，并保留其全部内容。</translation>
        </message>
        <message>
            <source>Look through what it sets for TLS, and use the shown values after your own: -f yours -f shown.</source>
            <translation>请检查其中的 TLS 设置，并在您自己的 values 之后使用所示的 values：-f 您的 -f 所示的。</translation>
        </message>
        <message>
            <source>Helm replaces a text as a whole when a later file of values has the same key. So that nothing of yours is lost, the shown user.yaml is yours with the settings for TLS changed in it.</source>
            <translation>当后面的 values 文件含有相同的键时，Helm 会整体替换该文本。为了不丢失您的任何内容，所示的 user.yaml 就是您的文件，只修改了其中的 TLS 设置。</translation>
        </message>
        <message>
            <source>%2 gives Milvus settings by %1, which cannot be read here; they would win over others.</source>
            <translation>%2 通过 %1 给 Milvus 提供设置，而此处无法读取；它们会优先于其他设置。</translation>
        </message>
        <message>
            <source>Look there for names such as COMMON_SECURITY_TLSMODE or common.security.tlsMode.</source>
            <translation>请在其中查找 COMMON_SECURITY_TLSMODE 或 common.security.tlsMode 之类的名称。</translation>
        </message>
        <message>
            <source>Settings that were stored in etcd win over files and variables, and are not looked at here.</source>
            <translation>存放在 etcd 中的设置优先于文件和环境变量，此处不会查看它们。</translation>
        </message>
        <message>
            <source>To see whether there are any: etcdctl get --prefix by-dev/config, with the etcd.rootPath of Milvus in place of by-dev.</source>
            <translation>查看是否存在此类设置：etcdctl get --prefix by-dev/config，其中 by-dev 换成 Milvus 的 etcd.rootPath。</translation>
        </message>
        <message>
            <source>What etcd keeps below “config” counts more for Milvus than its environment, and that more than its files. As a rule nothing is there: settings come there only when somebody puts them there. A tlsMode among them decides against milvus.yaml.</source>
            <translation>对 Milvus 来说，etcd 中“config”下的内容优先于环境变量，环境变量又优先于文件。那里通常是空的：只有有人写入时才会有设置。如果其中有 tlsMode，则以它为准，而不是 milvus.yaml。</translation>
        </message>
        <message>
            <source>%3 lets Milvus look for its configuration in %1, so it does not read %2.</source>
            <translation>%3 让 Milvus 在 %1 中查找配置，因此它不会读取 %2。</translation>
        </message>
        <message>
            <source>Change the file in that folder, or what the unit says with MILVUSCONF or WorkingDirectory.</source>
            <translation>请修改该文件夹中的文件，或修改该单元中 MILVUSCONF 或 WorkingDirectory 的值。</translation>
        </message>
        <message>
            <source>Milvus looks where the variable MILVUSCONF says, and without it in “configs” below the folder in which it is started. “systemctl cat milvus” shows what the unit and its drop-ins say. Files in other places have no effect.</source>
            <translation>Milvus 在变量 MILVUSCONF 指定的位置查找；没有该变量时，在其启动文件夹下的“configs”中查找。“systemctl cat milvus”会显示该单元及其附加配置的内容。其他位置的文件不起作用。</translation>
        </message>
        <message>
            <source>Every user of this computer may change %1 (mode %2).</source>
            <translation>这台计算机的每个用户都可以修改 %1（权限 %2）。</translation>
        </message>
        <message>
            <source>Close it: “chmod o-w %1”, or let “milvus-tls repair” do it.</source>
            <translation>请关闭写权限：“chmod o-w %1”，或运行“milvus-tls repair”。</translation>
        </message>
        <message>
            <source>A certificate is no secret, but what stands in its file is what Milvus shows and whom it trusts. Who may write into ca.pem can add an authority of their own, and Milvus lets in everybody it vouches for.</source>
            <translation>证书不是秘密，但 Milvus 出示什么、信任谁，都取决于文件的内容。能写入 ca.pem 的人可以加入自己的证书颁发机构，Milvus 就会放行它担保的所有人。</translation>
        </message>
        <message>
            <source>The key in %1 spells its curve out instead of naming it, and Milvus cannot read such a key.</source>
            <translation>%1 中的密钥把曲线的参数全部写出，而不是写曲线的名称，Milvus 无法读取这样的密钥。</translation>
        </message>
        <message>
            <source>Make it again with P-256, and openssl without -param_enc explicit.</source>
            <translation>请用 P-256 重新生成，并且不要给 openssl 加 -param_enc explicit。</translation>
        </message>
        <message>
            <source>The curve of such a key is described by its numbers, as some old tools do, also where it is P-256. Go, in which Milvus is written, takes the names of P-256, P-384 and P-521 alone, and strict verifiers refuse it as well.</source>
            <translation>这样的密钥用数值来描述曲线，一些旧工具会这样做，即使曲线就是 P-256。Milvus 是用 Go 编写的，Go 只接受以名称写出的 P-256、P-384 和 P-521；严格的验证程序也会拒绝它。</translation>
        </message>
        <message>
            <source>Passphrases can be tried quickly at %1, which is locked with %2 rounds.</source>
            <translation>%1 的密码短语可以被很快地逐个试出：它的加密方式是 %2 轮。</translation>
        </message>
        <message>
            <source>Lock it anew: openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000 -in %1 -out new.key, and put new.key in its place.</source>
            <translation>请重新加密：openssl pkcs8 -topk8 -v2 aes-256-cbc -v2prf hmacWithSHA256 -iter 600000 -in %1 -out new.key，然后用 new.key 替换它。</translation>
        </message>
        <message>
            <source>Whoever gets hold of the file can try passphrases as fast as one try can be computed. Today 600 000 rounds of PBKDF2, or scrypt, are customary; older tools write a few thousand, or one. When the authority is used from another folder, its key is locked anew in the copy, with the same passphrase.</source>
            <translation>拿到这个文件的人可以不断尝试密码短语，速度取决于每次计算的快慢。如今通常使用 600 000 轮 PBKDF2 或 scrypt；旧工具只用几千轮，甚至一轮。从其他文件夹使用该证书颁发机构时，副本中的私钥会用同一密码短语重新加密。</translation>
        </message>
        <message>
            <source>Step 2 of 4: the new certificate authority signs from now on. The certificate of Milvus in %1 stays, since %2 signed it.</source>
            <translation>第 2 步（共 4 步）：从现在起由新的证书颁发机构签发。%1 中 Milvus 的证书保持不变，因为它是由 %2 签发的。</translation>
        </message>
        <message>
            <source>There is nothing to hand out in this step; take the next one.</source>
            <translation>这一步没有要分发的文件；请进行下一步。</translation>
        </message>
        <message>
            <source>Milvus shows a certificate of another authority, a public one perhaps, which is renewed there. The authorities in ca.pem vouch for the programs alone, so the change concerns only those: they get certificates of the new authority in the next step.</source>
            <translation>Milvus 出示的是另一个（也许是公共的）证书颁发机构的证书，要在那里续期。ca.pem 中的证书颁发机构只为程序作担保，因此这次更换只涉及程序：它们在下一步得到新证书颁发机构的证书。</translation>
        </message>
        <message>
            <source>The old certificate authority “%2” ended on %3, so the change in %1 cannot be taken back.</source>
            <translation>旧的证书颁发机构“%2”已于 %3 到期，因此 %1 中的更换无法撤回。</translation>
        </message>
        <message>
            <source>Take the next steps instead, up to the last one.</source>
            <translation>请改为继续后面的步骤，直到最后一步。</translation>
        </message>
        <message>
            <source>To take the change back, the old authority would sign everything again. Nobody accepts a certificate of an authority that has ended, so Milvus and all programs would stop. The new authority takes over with the steps that are left.</source>
            <translation>撤回更换意味着由旧的证书颁发机构重新签发一切。没有程序会接受已到期的证书颁发机构的证书，Milvus 和所有程序都会停止工作。完成剩下的步骤后，由新的证书颁发机构接管。</translation>
        </message>
        <message>
            <source>address of the service %1 in a network</source>
            <translation>服务 %1 在网络中的地址</translation>
        </message>
        <message>
            <source>Programs know an authority by its name and its key. What is wrong with one of the two cannot be repaired without a new authority, and then every program needs the new ca.pem. One with limits for names or uses is not written anew either, since the limits would be lost. milvus-tls explain tells what each code means.</source>
            <translation>程序通过名称和密钥识别颁发机构。两者之一有问题时，不换新的颁发机构就无法修复，而那样每个程序都需要新的 ca.pem。对名称或用途有限制的颁发机构也不会重写，因为那些限制会丢失。milvus-tls explain 会说明每个代码的含义。</translation>
        </message>
        <message>
            <source>If anybody got that file, make a new key: milvus-tls renew, with --only for this certificate alone.</source>
            <translation>如果有人拿到过那个文件，请生成新的密钥：milvus-tls renew，只更换这一个证书时加上 --only。</translation>
        </message>
        <message>
            <source>Name the service with --service, or choose the Compose file with the service whose image is milvusdb/milvus.</source>
            <translation>请用 --service 指定服务，或选择其中有服务使用 milvusdb/milvus 镜像的 Compose 文件。</translation>
        </message>
        <message>
            <source>Milvus runs as user %2, and %1 is closed to it.</source>
            <translation>Milvus 以用户 %2 运行，但该用户无权读取 %1。</translation>
        </message>
        <message>
            <source>A mounted file keeps its owner and mode, by their numbers. Images of Milvus up to 2.6 run as root and read everything; since 3.0, or where user:, --user or User= says so, they do not. Milvus then ends with “permission denied”. Open the key to that user and to nobody else.</source>
            <translation>挂载的文件保留其所有者和权限（按编号）。2.6 及更早的 Milvus 镜像以 root 运行，可以读取所有文件；自 3.0 起，或由 user:、--user 或 User= 指定时则不然。此时 Milvus 会以“permission denied”结束。请只向该用户开放私钥，不要向其他任何人开放。</translation>
        </message>
        <message>
            <source>Let a new authority take over step by step: milvus-tls rotate, or “Change the CA…” under “Expiry and renewal”. For a new set make a new authority at once.</source>
            <translation>让新的颁发机构逐步接替：milvus-tls rotate，或“到期与续期”下的“更换 CA…”。若是新的一套文件，请直接生成新的颁发机构。</translation>
        </message>
        <message>
            <source>A certificate is good only as long as the authority that signed it. With little time left, new certificates end with it. A new authority has a new ca.pem; Milvus and every program that connects need it before they trust the new certificates. While one takes over from the other, ca.pem holds both, and nothing stops.</source>
            <translation>证书的有效期不会超过签发它的颁发机构。剩余时间不多时，新证书与它一同到期。新的颁发机构有新的 ca.pem；Milvus 和每个连接的程序都需要它，才会信任新证书。在新旧交替期间，ca.pem 包含两者，一切照常运行。</translation>
        </message>
        <message>
            <source>%1 was from %2; now it is from the CA in ca.pem.</source>
            <translation>%1 原由 %2 签发，现在由 ca.pem 中的 CA 签发。</translation>
        </message>
        <message>
            <source>Give ca.pem to every program that trusted %2. To go back, take the files out of the backup.</source>
            <translation>把 ca.pem 交给每个信任 %2 的程序。若要恢复，请从备份中取回原来的文件。</translation>
        </message>
        <message>
            <source>Another authority had signed this certificate, and the file brought its chain. One made anew is signed by the CA of the folder, which programs that know a public authority alone do not trust. A renewal that names no file leaves such a certificate as it is.</source>
            <translation>此证书原由另一个颁发机构签发，文件中带有它的证书链。重新签发的证书由该文件夹的 CA 签发，只认识公共颁发机构的程序不信任它。没有指明文件的续期会让这样的证书保持原样。</translation>
        </message>
        <message>
            <source>Let “milvus-tls repair” take the key out, and make it again if this file was handed out.</source>
            <translation>让 “milvus-tls repair” 把私钥取出；如果这个文件已经分发出去，请重新生成密钥。</translation>
        </message>
        <message>
            <source>Milvus is up, without encryption.</source>
            <translation>Milvus 已启动，未加密。</translation>
        </message>
        <message>
            <source>%1 lists no host name and no address, so Go programs and others cannot accept it.</source>
            <translation>%1 没有列出任何主机名或地址，因此 Go 等程序无法接受它。</translation>
        </message>
        <message>
            <source>%1 holds more than %2, so it is not read.</source>
            <translation>%1 的内容超过 %2，因此没有读取。</translation>
        </message>
        <message>
            <source>In %1 an authority that has to follow its certificate is missing or comes before it.</source>
            <translation>在 %1 中，必须排在其证书之后的颁发机构缺失，或排在了它之前。</translation>
        </message>
        <message>
            <source>Write into %1 its own certificate first, then each one that signed it, out of the file it lies in. A repair does it.</source>
            <translation>在 %1 中先写它自身的证书，再从所在文件中取出签发它的每个证书依次写在后面。修复会完成这一步。</translation>
        </message>
        <message>
            <source>Milvus pairs the first certificate of the file with the private key and sends the rest along. With the authority first it stops at its start: “private key does not match public key”. Without an intermediate authority whoever knows ca.pem alone cannot follow the chain: “unable to get local issuer certificate”.</source>
            <translation>Milvus 把文件中的第一个证书与私钥配对，并把其余证书一并发送。如果颁发机构排在最前，它在启动时就会停止：“private key does not match public key”。缺少中间颁发机构时，只知道 ca.pem 的一方无法追溯证书链：“unable to get local issuer certificate”。</translation>
        </message>
        <message>
            <source>The new %1 may lack names that the earlier one had.</source>
            <translation>新的 %1 可能缺少原先证书中的部分名称。</translation>
        </message>
        <message>
            <source>Add those that programs use (repair --san NAME), or go back to the backup.</source>
            <translation>请补上程序所使用的名称（repair --san NAME），或者恢复备份。</translation>
        </message>
        <message>
            <source>Host names, addresses, URIs and e-mail addresses are kept when a certificate is renewed. Other kinds of names (directory names, registered IDs, names of other systems) mean nothing to Milvus and are left out. When the certificate of the server is lost, and neither its request nor the history tells its names, the new one is for localhost alone.</source>
            <translation>续签证书时会保留主机名、地址、URI 和电子邮件地址。其他类型的名称（目录名、注册 ID、其他系统的名称）对 Milvus 没有意义，因此会被舍去。如果服务器证书已丢失，而它的请求文件和历史记录都没有记下其名称，新证书就只用于 localhost。</translation>
        </message>
        <message>
            <source>Put the certificate of “%2” into the same file, or beside it under a name of its own, or make a new authority for Milvus.</source>
            <translation>请把“%2”的证书放入同一文件，或以单独的名称放在旁边，或为 Milvus 新建一个颁发机构。</translation>
        </message>
        <message>
            <source>The new files are in %1, but the disk could not confirm that it has written them.</source>
            <translation>新文件已在 %1 中，但磁盘未能确认已写入它们。</translation>
        </message>
        <message>
            <source>Use the new files. Look after the disk (`dmesg` shows its errors), and do not restart this computer before the folder is copied elsewhere.</source>
            <translation>请使用新文件。请检查磁盘（`dmesg` 会显示其错误），在把该文件夹复制到别处之前不要重新启动这台计算机。</translation>
        </message>
        <message>
            <source>The signature of %1 does not fit: the file was changed or damaged after it was signed.</source>
            <translation>%1 的签名不符：该文件在签名之后被更改或损坏。</translation>
        </message>
        <message>
            <source>Take the file from a backup, or make the certificate again; Repair does it where the key of the authority is there.</source>
            <translation>请从备份中取回该文件，或重新制作证书；如果有证书颁发机构的私钥，“修复”可以完成。</translation>
        </message>
        <message>
            <source>The signature covers every byte of a certificate, so that nobody can change a name or a date in it. The authority that it names is here, but did not sign these bytes. Some programs do not look at the signature of an authority itself; others refuse all that it signed.</source>
            <translation>签名涵盖证书的每个字节，因此没有人能更改其中的名称或日期。它所指的证书颁发机构在这里，但没有签署这些字节。有些程序不检查证书颁发机构自身的签名，另一些则会拒绝它签署的一切。</translation>
        </message>
        <message>
            <source>Programs compare what they typed with the host names and addresses among the subject alternative names (SAN). Without that list Go, Rust, browsers and Apple systems refuse; others fall back to the common name, so that it works from Python proves nothing for the rest. A list of URIs or e-mail addresses alone covers no host.</source>
            <translation>程序把输入的内容与主题备用名称 (SAN) 中的主机名和地址比较。没有这份清单时，Go、Rust、浏览器和 Apple 系统会拒绝；其余的退而使用通用名称，所以在 Python 中可用并不能说明其他程序也可用。只有 URI 或电子邮件地址的清单不涵盖任何主机。</translation>
        </message>
        <message>
            <source>%1 lists no name of its program.</source>
            <translation>%1 没有列出其程序的名称。</translation>
        </message>
        <message>
            <source>Milvus asks for none. A repair makes it again with one.</source>
            <translation>Milvus 不要求名称。修复会重新生成带名称的证书。</translation>
        </message>
        <message>
            <source>Milvus looks at who signed the certificate of a program, not at its names. Some other servers, and gateways in front of Milvus, tell programs apart by a URI among the subject alternative names (SAN).</source>
            <translation>Milvus 看的是程序证书由谁签发，而不看其名称。另一些服务器以及 Milvus 前面的网关，按主题备用名称 (SAN) 中的 URI 区分程序。</translation>
        </message>
        <message>
            <source>%1 holds the name %2, and its authority “%3” is limited to others, so programs refuse the whole certificate.</source>
            <translation>%1 含有名称 %2，而其颁发机构“%3”只限于其他名称，因此程序拒绝整个证书。</translation>
        </message>
        <message>
            <source>Make it with names that the authority allows (milvus-tls generate with --ca), or use another authority. A repair or renewal keeps the name.</source>
            <translation>请用该颁发机构允许的名称生成证书（milvus-tls generate 加 --ca），或改用其他颁发机构。修复或续期会保留此名称。</translation>
        </message>
        <message>
            <source>The certificate of an authority may carry name constraints: a list of host names and addresses that it may vouch for, or may not. One name outside is enough for a verifier to refuse everything that the certificate says.</source>
            <translation>颁发机构的证书可以带有名称约束：一份它可以或不可以担保的主机名和地址清单。只要有一个名称在范围之外，验证方就会拒绝该证书的全部内容。</translation>
        </message>
        <message>
            <source>Wait an hour, or make it again here: certificates made here begin an hour earlier, though never before their authority.</source>
            <translation>等待一小时，或在这里重新制作：在这里制作的证书会提前一小时生效，但不会早于其证书颁发机构。</translation>
        </message>
        <message>
            <source>Change milvus.yaml instead; with Helm, upgrade Milvus.</source>
            <translation>请改为修改 milvus.yaml；如果使用 Helm，请升级 Milvus。</translation>
        </message>
        <message>
            <source>Milvus 2.3 and older read milvus.yaml alone. A change of milvus.yaml itself works with every version. The Helm chart hands its settings over as user.yaml.</source>
            <translation>Milvus 2.3 及更早版本只读取 milvus.yaml。直接修改 milvus.yaml 对所有版本都有效。Helm chart 以 user.yaml 的形式传递设置。</translation>
        </message>
        <message>
            <source>Go back with “milvus-tls configure --config %1 --undo %2 --write”, which keeps the edited file beside it, or leave the edits and only switch TLS off: “milvus-tls configure --config %1 --mode off --write”.</source>
            <translation>用 “milvus-tls configure --config %1 --undo %2 --write” 还原，编辑过的文件会保留在旁边；或者保留编辑，只关闭 TLS：“milvus-tls configure --config %1 --mode off --write”。</translation>
        </message>
        <message>
            <source>Choose another port for REST.</source>
            <translation>请为 REST 选择其他端口。</translation>
        </message>
        <message>
            <source>The Milvus resource mounts nothing at %1, so Milvus would not find there what it needs.</source>
            <translation>Milvus 资源在 %1 处没有挂载任何内容，因此 Milvus 在那里找不到它需要的文件。</translation>
        </message>
        <message>
            <source>Add a volume of the secret and its mount to spec.components: “milvus-tls configure --bundle DIR --mode mutual --as operator --config %2” shows how.</source>
            <translation>请在 spec.components 中加入该 Secret 的卷及其挂载：“milvus-tls configure --bundle DIR --mode mutual --as operator --config %2”会显示写法。</translation>
        </message>
        <message>
            <source>A pod sees only what its resource mounts: volumes and volumeMounts below spec.components, or below the part that takes connections. Without the files Milvus ends right after its start.</source>
            <translation>Pod 只能看到其资源所挂载的内容：spec.components 下，或接受连接的组件下的 volumes 和 volumeMounts。没有这些文件，Milvus 启动后立即退出。</translation>
        </message>
        <message>
            <source>Another Milvus begins at line %1, and only the first one of the file is looked at.</source>
            <translation>第 %1 行开始是另一个 Milvus，而这里只检查文件中的第一个。</translation>
        </message>
        <message>
            <source>Give each Milvus a file of its own.</source>
            <translation>请让每个 Milvus 各有一个文件。</translation>
        </message>
        <message>
            <source>Each resource is a Milvus with settings of its own. What is said here holds for the first; the others may be without encryption.</source>
            <translation>每个资源都是一个有自己设置的 Milvus。此处所述只适用于第一个；其他的可能没有加密。</translation>
        </message>
        <message>
            <source>%1 lies in a volume that cannot be looked into here, so whether Milvus finds its files there cannot be told.</source>
            <translation>%1 位于此处无法查看的卷中，因此无法判断 Milvus 是否能在那里找到它的文件。</translation>
        </message>
        <message>
            <source>In %2, mount the files themselves from this computer, or make sure that the volume holds them.</source>
            <translation>请在 %2 中直接从本机挂载这些文件，或确认该卷中有这些文件。</translation>
        </message>
        <message>
            <source>A volume of Docker&apos;s own has no folder that could be read. A new one is empty, and Milvus ends right after its start when a certificate or key is missing.</source>
            <translation>Docker 自己的卷没有可供读取的文件夹。新卷是空的；缺少证书或私钥时，Milvus 启动后立即退出。</translation>
        </message>
        <message>
            <source>The key %1 stands twice, in lines %2 and %3, and only one of them can count.</source>
            <translation>键 %1 出现了两次（第 %2 行和第 %3 行），只有其中一个会生效。</translation>
        </message>
        <message>
            <source>Make one of the two.</source>
            <translation>请将两处合并为一处。</translation>
        </message>
        <message>
            <source>Helm and kubectl take the last one and say nothing about the other; Docker Compose starts nothing then. Which one was meant cannot be told from here.</source>
            <translation>Helm 和 kubectl 采用最后一个，并且对另一个不作任何提示；Docker Compose 则什么都不会启动。无法从这里判断您想要的是哪一个。</translation>
        </message>
        <message>
            <source>Line %2 of your values gives Milvus the ConfigMap %1, so the chart makes nothing of extraConfigFiles: TLS would stay off.</source>
            <translation>您的 values 第 %2 行为 Milvus 指定了 ConfigMap %1，因此 chart 会忽略 extraConfigFiles：TLS 将保持关闭。</translation>
        </message>
        <message>
            <source>Put the settings into that ConfigMap, or take customConfigMap out of your values.</source>
            <translation>请把这些设置写入该 ConfigMap，或从 values 中去掉 customConfigMap。</translation>
        </message>
        <message>
            <source>With customConfigMap the chart mounts all of Milvus’s configuration from a ConfigMap that is not its own. The keys are the same there, and the secret and its mount come from the shown values as ever.</source>
            <translation>使用 customConfigMap 时，chart 会从一个不由它管理的 ConfigMap 挂载 Milvus 的全部配置。那里的键是相同的，Secret 及其挂载仍然来自所显示的 values。</translation>
        </message>
        <message>
            <source>Line %2 of your values has milvus-tls among its %1 already; it stays as it is.</source>
            <translation>您的 values 第 %2 行的 %1 中已有 milvus-tls，它将保持不变。</translation>
        </message>
        <message>
            <source>See that it brings server.pem, server.key and ca.pem to %3.</source>
            <translation>请确认它会把 server.pem、server.key 和 ca.pem 放到 %3。</translation>
        </message>
        <message>
            <source>A secret that cert-manager makes has other names for the files, which the entry gives them anew. So that nothing of that is lost, the entry is not replaced.</source>
            <translation>cert-manager 生成的 Secret 中文件使用其他名称，由该条目重新命名。为了不丢失这些内容，该条目不会被替换。</translation>
        </message>
        <message>
            <source>The Compose file mounts %1 as Milvus’s configuration: that file switches TLS on and off.</source>
            <translation>Compose 文件把 %1 挂载为 Milvus 的配置：TLS 由该文件开启和关闭。</translation>
        </message>
        <message>
            <source>Change that file, too: milvus-tls configure --config with it.</source>
            <translation>也请修改该文件：对它使用 milvus-tls configure --config。</translation>
        </message>
        <message>
            <source>A file cannot be mounted safely into a folder that is itself mounted from elsewhere: Docker would have to make it there first. Kubernetes refuses two mounts at one path. The mount is yours, so it is not changed.</source>
            <translation>如果一个文件夹本身是从别处挂载的，就无法安全地再往其中挂载文件：Docker 必须先在那里创建它。Kubernetes 拒绝在同一路径上挂载两次。这个挂载属于您，因此不会被更改。</translation>
        </message>
        <message>
            <source>Internal TLS has to be set up in every part of Milvus. These services are without it: %1.</source>
            <translation>内部 TLS 必须在 Milvus 的每个组件中设置。以下服务没有设置：%1。</translation>
        </message>
        <message>
            <source>%3 hides %1 from Milvus by %2.</source>
            <translation>%3 通过 %2 使 Milvus 看不到 %1。</translation>
        </message>
        <message>
            <source>Put the file where the unit sees it, for example below /etc/milvus, or take that setting out of the unit.</source>
            <translation>请把文件放到该单元能看到的位置，例如 /etc/milvus 下，或从单元中去掉该设置。</translation>
        </message>
        <message>
            <source>systemd can start a program with its own view of the files. What such a setting hides is not there for Milvus: without a certificate it ends right after its start, and without its configuration it runs with other settings.</source>
            <translation>systemd 可以让程序以自己的视角看到文件。被此类设置隐藏的内容对 Milvus 来说并不存在：没有证书，它启动后立即退出；没有配置文件，它会以其他设置运行。</translation>
        </message>
        <message>
            <source>%2 gives Milvus other files than those of this computer by %1, so which ones it finds cannot be told.</source>
            <translation>%2 通过 %1 让 Milvus 看到与本机不同的文件，因此无法判断它会找到哪些文件。</translation>
        </message>
        <message>
            <source>Check the files as Milvus sees them, in that place.</source>
            <translation>请在该处按 Milvus 所见检查这些文件。</translation>
        </message>
        <message>
            <source>With RootDirectory=, RootImage= or mounts of the unit&apos;s own, a path means something else for Milvus than for this computer.</source>
            <translation>使用 RootDirectory=、RootImage= 或单元自己的挂载时，同一路径对 Milvus 和对本机的含义不同。</translation>
        </message>
        <message>
            <source>Port %1 of REST is none that a program can listen on.</source>
            <translation>程序无法在端口 %1 上监听 REST。</translation>
        </message>
        <message>
            <source>Set proxy.http.port to a free port up to 65535, such as 8080.</source>
            <translation>请把 proxy.http.port 设为不超过 65535 的空闲端口，例如 8080。</translation>
        </message>
        <message>
            <source>%1 says “%2”, and Milvus takes “~” and “$” as they stand.</source>
            <translation>%1 的值是“%2”，而 Milvus 会把“~”和“$”当作普通字符。</translation>
        </message>
        <message>
            <source>Write the whole path, beginning with a slash.</source>
            <translation>请写出以斜杠开头的完整路径。</translation>
        </message>
        <message>
            <source>The home folder and variables in a path are filled in by a shell. Milvus reads its configuration without one, finds no such file and ends right after its start.</source>
            <translation>路径中的主目录和变量是由 shell 展开的。Milvus 读取配置时不经过 shell，找不到这样的文件，启动后立即退出。</translation>
        </message>
        <message>
            <source>No setting comes from the variable %1: this Milvus does not read it.</source>
            <translation>变量 %1 不会带来任何设置：这个 Milvus 不读取它。</translation>
        </message>
        <message>
            <source>Name it as the setting is called, such as COMMON_SECURITY_TLSMODE, or remove it.</source>
            <translation>请按设置的名称命名，例如 COMMON_SECURITY_TLSMODE，或者删除它。</translation>
        </message>
        <message>
            <source>Milvus takes a variable for a setting when its name is that of the key with an underscore for each dot, whatever its capitals. A “milvus_” in front hides it; “MILVUS_CONF_” works from version 2.6 on. There is no setting tlsEnabled.</source>
            <translation>变量名等于设置的键名（点换成下划线，不分大小写）时，Milvus 才会把它当作设置。前面加“milvus_”就不会被识别；“MILVUS_CONF_”从 2.6 版起有效。没有名为 tlsEnabled 的设置。</translation>
        </message>
        <message>
            <source>%1 is mounted at %2, where Milvus reads no configuration.</source>
            <translation>%1 挂载在 %2，而 Milvus 不会从那里读取配置。</translation>
        </message>
        <message>
            <source>Mount it at %3.</source>
            <translation>请把它挂载到 %3。</translation>
        </message>
        <message>
            <source>Milvus looks for its files in one folder of its container and by their exact names. A file that lies elsewhere is passed over without a message, and Milvus goes on with the settings of its image.</source>
            <translation>Milvus 只在容器中的一个文件夹里按确切的名称查找文件。放在别处的文件会被忽略而没有任何提示，Milvus 继续使用镜像中的设置。</translation>
        </message>
        <message>
            <source>Line %3 sets %1 to the text “%2”, which Milvus takes for false.</source>
            <translation>第 %3 行把 %1 设为文本“%2”，Milvus 会把它当作 false。</translation>
        </message>
        <message>
            <source>Write true or false without quotes.</source>
            <translation>请写 true 或 false，不加引号。</translation>
        </message>
        <message>
            <source>Without quotes YAML makes a switch of yes and on. In quotes they stay words, and of words Milvus knows true, t and 1 only.</source>
            <translation>不加引号时，YAML 会把 yes 和 on 当作开关。加了引号就只是文字，而 Milvus 只认识 true、t 和 1。</translation>
        </message>
        <message>
            <source>%1 holds no certificate authority, so Milvus would refuse every client.</source>
            <translation>%1 中没有证书颁发机构，因此 Milvus 会拒绝所有客户端。</translation>
        </message>
        <message>
            <source>Name the ca.pem that signed the clients&apos; certificates.</source>
            <translation>请指定签发客户端证书的 ca.pem。</translation>
        </message>
        <message>
            <source>In mutual mode Milvus lets in whom an authority of tls.caPemPath has signed. A server&apos;s certificate signs nobody.</source>
            <translation>在双向认证模式下，Milvus 只接受由 tls.caPemPath 中的证书颁发机构签发的客户端。服务器证书不能签发任何证书。</translation>
        </message>
        <message>
            <source>%1 is named as the server&apos;s certificate, and it is that of an authority, without the name of any host.</source>
            <translation>%1 被指定为服务器证书，但它是证书颁发机构的证书，不含任何主机名。</translation>
        </message>
        <message>
            <source>Name server.pem and server.key, which that authority signed.</source>
            <translation>请指定由该证书颁发机构签发的 server.pem 和 server.key。</translation>
        </message>
        <message>
            <source>Programs refuse a certificate without their server&apos;s name in it, and an authority&apos;s key does not belong on a server: whoever has it makes certificates that every program here trusts.</source>
            <translation>程序会拒绝不含其服务器名称的证书；证书颁发机构的私钥也不应放在服务器上：谁拿到它，谁就能签发这里所有程序都信任的证书。</translation>
        </message>
        <message>
            <source>Milvus&apos;s own parts go on encrypting between each other.</source>
            <translation>Milvus 自身各部分之间继续加密通信。</translation>
        </message>
        <message>
            <source>To end that, set common.security.internaltlsEnabled to false (a variable: COMMON_SECURITY_INTERNALTLSENABLED).</source>
            <translation>若要停止，请把 common.security.internaltlsEnabled 设为 false（变量：COMMON_SECURITY_INTERNALTLSENABLED）。</translation>
        </message>
        <message>
            <source>Internal TLS is a setting of its own, and a change that does not speak of it leaves it as it is. Switching TLS off where a backup proves what the file was before takes it back as well.</source>
            <translation>内部 TLS 是独立的设置，没有提到它的修改会保持它原样。如果备份能证明文件原来的内容，关闭 TLS 时也会一并撤销它。</translation>
        </message>
        <message>
            <source>Name the file or folder that the link points to, or remove the link.</source>
            <translation>请指明链接所指向的文件或文件夹，或移除该链接。</translation>
        </message>
        <message>
            <source>Give one of the two another name.</source>
            <translation>请为其中一个取另外的名称。</translation>
        </message>
        <message>
            <source>The name %1 stands there twice; it counts once.</source>
            <translation>名称 %1 出现了两次，只计一次。</translation>
        </message>
        <message>
            <source>A repeated name changes nothing for programs; it only makes the certificate larger. Certificates made here hold each name once. Names that differ in capitals only are the same.</source>
            <translation>重复的名称对程序没有影响，只会使证书变大。在此制作的证书中每个名称只出现一次。仅大小写不同的名称视为相同。</translation>
        </message>
        <message>
            <source>What “%2” in %1 names is not read here, so names that stand there are not suggested.</source>
            <translation>%1 中“%2”所指的内容在这里不会读取，因此不会建议其中的名称。</translation>
        </message>
        <message>
            <source>Look with `docker compose config`, and add the host names and aliases of the Milvus that it shows.</source>
            <translation>请用 `docker compose config` 查看，并添加其中显示的 Milvus 的主机名和别名。</translation>
        </message>
        <message>
            <source>Compose files can take services from other files. Files of the same folder are followed here; others, or files with variables of their own, are not.</source>
            <translation>Compose 文件可以从其他文件取得服务。这里会读取同一文件夹中的文件；其他文件或带有自己变量的文件则不会读取。</translation>
        </message>
        <message>
            <source>If anybody got that file, let a new authority take over: milvus-tls rotate, or “Change the CA…” under “Expiry and renewal”.</source>
            <translation>如果有人得到了那个文件，请让新的证书颁发机构接替：milvus-tls rotate，或“到期与续期”中的“更换 CA…”。</translation>
        </message>
        <message>
            <source>The key now stands in its own file, which only you can read. Who received the earlier file can still sign certificates that your programs trust, until the authority is changed: a new certificate alone does not help.</source>
            <translation>私钥现在位于单独的文件中，只有您能读取。收到之前那个文件的人仍然可以签发您的程序信任的证书，直到更换证书颁发机构为止：仅有新证书没有帮助。</translation>
        </message>
        <message>
            <source>The key of the client %2 is not here; %1 stays as it is.</source>
            <translation>客户端 %2 的私钥不在这里；%1 保持不变。</translation>
        </message>
        <message>
            <source>%1 is made from %2; it could be made from %3 as well.</source>
            <translation>%1 由 %2 生成；也可以由 %3 生成。</translation>
        </message>
        <message>
            <source>Check that this is the right one. To take another, name it with --server or --client; the window offers the choice.</source>
            <translation>请确认取用的正是所需的那个。要取用另一个，请用 --server 或 --client 指明；窗口中可直接选择。</translation>
        </message>
        <message>
            <source>Certificates are recognised by what they hold. Of several for a server, or for a program, one that speaks of Milvus comes first, then one that this authority signed, then the one that lasts longest. The earlier files are never removed.</source>
            <translation>证书按内容识别。服务器或程序有多个证书时，首先取名称与 Milvus 有关的，其次取由此颁发机构签发的，再次取有效期最长的。原有文件绝不会被删除。</translation>
        </message>
        <message>
            <source>In %2 there is no such certificate: %1.</source>
            <translation>%2 中没有这样的证书：%1。</translation>
        </message>
        <message>
            <source>Name a file of this folder. milvus-tls inspect tells what each holds.</source>
            <translation>请指明此文件夹中的文件。milvus-tls inspect 会说明每个文件的内容。</translation>
        </message>
        <message>
            <source>server.pem is made from the certificate of a server, and client.pem from that of a client. What a certificate is for stands in its extended key usage, else in its names.</source>
            <translation>server.pem 由服务器的证书生成，client.pem 由客户端的证书生成。证书的用途写在其扩展密钥用法中，否则由其名称判断。</translation>
        </message>
        <message>
            <source>%1 is not the certificate of an authority, but of %2.</source>
            <translation>%1 不是颁发机构的证书，而是 %2 的证书。</translation>
        </message>
        <message>
            <source>Put the right file back as %1: a backup or any program that trusts it has it. With ca.key in the folder a repair makes it again.</source>
            <translation>请把正确的文件放回为 %1：备份中或任何信任它的程序那里都有。文件夹中有 ca.key 时，修复会重新生成它。</translation>
        </message>
        <message>
            <source>The name and the identifier of an authority stand in every certificate that it signed, so its own can be made again as long as its key and one of them are there. Here one of the two is missing.</source>
            <translation>颁发机构的名称和标识写在它签发的每个证书中，因此只要它的私钥和其中一个证书还在，就能重新生成它自己的证书。此处缺少两者之一。</translation>
        </message>
        <message>
            <source>%1 was lost; it was made again with the same key and name.</source>
            <translation>%1 已丢失；已用同一私钥和名称重新生成。</translation>
        </message>
        <message>
            <source>Programs that have the earlier ca.pem go on working. Give the new one to those that lack it.</source>
            <translation>持有原 ca.pem 的程序可继续工作。请把新的交给没有它的程序。</translation>
        </message>
        <message>
            <source>Programs know an authority by its name and its key. The key was in the folder, and the name stands in every certificate that was signed with it. Fingerprint and dates are new.</source>
            <translation>程序凭名称和密钥认识颁发机构。私钥就在文件夹中，名称则写在用它签发的每个证书里。指纹和日期是新的。</translation>
        </message>
        <message>
            <source>%1 signs with an authority that it is given; the plan makes a new one.</source>
            <translation>%1 用给定的颁发机构签发；而方案会新建一个。</translation>
        </message>
        <message>
            <source>Name the folder with its ca.pem and ca.key: with --ca, or in the window with “Use an existing CA”.</source>
            <translation>请指明含有其 ca.pem 和 ca.key 的文件夹：用 --ca，或在窗口中用“使用现有的 CA”。</translation>
        </message>
        <message>
            <source>A script that reuses an authority finds its files beside itself. They were not there when the script was read.</source>
            <translation>沿用颁发机构的脚本在自己旁边查找其文件。读取脚本时那里没有这些文件。</translation>
        </message>
        <message>
            <source>%1 holds no private key, so nothing can be signed with it.</source>
            <translation>%1 不含私钥，因此无法用它签发任何证书。</translation>
        </message>
        <message>
            <source>Export the authority again, together with its private key.</source>
            <translation>请重新导出颁发机构，并连同其私钥一起导出。</translation>
        </message>
        <message>
            <source>A PKCS#12 file (.p12, .pfx) may hold certificates alone, as one for browsers does. Programs that manage authorities ask whether to add the key.</source>
            <translation>PKCS#12 文件（.p12、.pfx）可以只含证书，供浏览器使用的就是这样。管理颁发机构的程序会询问是否附上私钥。</translation>
        </message>
        <message>
            <source>Name the milvus.yaml of your Milvus; a Compose file or Helm values are shown as such (--as compose, --as helm).</source>
            <translation>请指定您的 Milvus 的 milvus.yaml；Compose 文件或 Helm values 请以相应方式显示（--as compose、--as helm）。</translation>
        </message>
        <message>
            <source>Files are first written to memory, then to the disk. A disk that is broken or full may lose them at the next start, although they can be read now.</source>
            <translation>文件先写入内存，再写入磁盘。出现故障或已满的磁盘可能在下次启动时丢失它们，尽管现在可以读取。</translation>
        </message>
        <message>
            <source>Milvus reads the number as it stands, cannot listen there and ends right after its start.</source>
            <translation>Milvus 会按原样读取这个数字，无法在该端口监听，启动后立即退出。</translation>
        </message>
    </context>
    <context>
        <name>pages::AcceptanceCard</name>
        <message>
            <source>Who can use it</source>
            <translation>谁可以使用它</translation>
        </message>
        <message>
            <source>Who will accept it</source>
            <translation>谁会接受它</translation>
        </message>
        <message>
            <source>yes, but see %1</source>
            <translation>是，但请看 %1</translation>
        </message>
        <message>
            <source>no: %1</source>
            <translation>否：%1</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>Programs with</source>
            <translation>使用此 SDK 的程序</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>回答</translation>
        </message>
    </context>
    <context>
        <name>pages::BackupDialog</name>
        <message>
            <source>&amp;Passphrase</source>
            <translation>密码短语(&amp;P)</translation>
        </message>
        <message>
            <source>Export everything, with the CA</source>
            <translation>导出全部内容（含 CA）</translation>
        </message>
        <message>
            <source>Who has ca.key can make certificates that your programs trust. A passphrase protects it and the other private keys in the archive; the files here stay as they are.</source>
            <translation>拥有 ca.key 的人可以签发您的程序所信任的证书。密码短语会保护归档中的它和其他私钥；此处的文件保持原样。</translation>
        </message>
        <message>
            <source>&amp;Export protected…</source>
            <translation>加密导出(&amp;E)…</translation>
        </message>
        <message>
            <source>&amp;Without a passphrase…</source>
            <translation>不使用密码短语(&amp;W)…</translation>
        </message>
        <message>
            <source>Type a passphrase, or choose to go without.</source>
            <translation>请输入密码短语，或选择不使用。</translation>
        </message>
    </context>
    <context>
        <name>pages::CaProtection</name>
        <message>
            <source>Protect ca.ke&amp;y with a passphrase</source>
            <translation>用密码短语保护 ca.key(&amp;Y)</translation>
        </message>
        <message>
            <source>&amp;Passphrase for ca.key</source>
            <translation>ca.key 的密码短语(&amp;P)</translation>
        </message>
        <message>
            <source>It is asked for whenever this CA signs, and kept nowhere. server.key and client.key have none: Milvus and the SDKs cannot ask for it.</source>
            <translation>每次用此 CA 签名时都会询问，且不会保存在任何地方。server.key 和 client.key 没有密码短语：Milvus 和 SDK 无法询问。</translation>
        </message>
        <message>
            <source>Type a passphrase, or remove the tick.</source>
            <translation>请输入密码短语，或取消勾选。</translation>
        </message>
    </context>
    <context>
        <name>pages::CertificateFacts</name>
        <message>
            <source>%1, not yet</source>
            <translation>%1，尚未生效</translation>
        </message>
        <message numerus="yes">
            <source>%1, ended %n day(s) ago</source>
            <translation>
                <numerusform>%1，%n 天前已到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %Ln day(s) left</source>
            <translation>
                <numerusform>%1，还剩 %Ln 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · fits %2</source>
            <extracomment>a key, and the file with the same public key</extracomment>
            <translation>%1 · 与 %2 匹配</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>yes, path length %1</source>
            <translation>是，路径长度 %1</translation>
        </message>
        <message>
            <source>itself</source>
            <translation>自身</translation>
        </message>
        <message>
            <source>%1 · the signature holds</source>
            <translation>%1 · 签名有效</translation>
        </message>
        <message>
            <source>%1 · not found here</source>
            <translation>%1 · 此处未找到</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>颁发给</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>颁发者</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>May be used to</source>
            <translation>可用于</translation>
        </message>
        <message>
            <source>Its key may</source>
            <translation>其密钥可以</translation>
        </message>
        <message>
            <source>Is a CA</source>
            <translation>是否为 CA</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>签名</translation>
        </message>
        <message>
            <source>nobody (no name)</source>
            <translation>无人（没有名称）</translation>
        </message>
        <message>
            <source>Asks for</source>
            <translation>请求的名称</translation>
        </message>
        <message>
            <source>protected by a passphrase</source>
            <translation>有密码保护</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Public key SHA-256</source>
            <translation>公钥 SHA-256</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>SHA-1 (older programs)</source>
            <translation>SHA-1（较旧的程序）</translation>
        </message>
    </context>
    <context>
        <name>pages::CertificatesPage</name>
        <message>
            <source>Chain</source>
            <translation>证书链</translation>
        </message>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>Your nine files are ready</source>
            <translation>您的九个文件已就绪</translation>
        </message>
        <message>
            <source>What is in this folder</source>
            <translation>这个文件夹里有什么</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>还没有证书</translation>
        </message>
        <message>
            <source>Generate them on the Review page, or open a folder that holds some.</source>
            <translation>请在“确认”页面生成，或打开已有证书的文件夹。</translation>
        </message>
        <message>
            <source>Looked at by content, checked against each other, in %1.</source>
            <translation>在 %1 中按内容查看，并互相校验。</translation>
        </message>
        <message>
            <source>Made and checked against each other in %1 s, in %2.</source>
            <translation>在 %2 中生成并互相校验，用时 %1 秒。</translation>
        </message>
        <message>
            <source>Made and checked against each other in %1 s, in %2. The earlier set is kept in %3.</source>
            <translation>在 %2 中生成并互相校验，用时 %1 秒。之前的一套保存在 %3。</translation>
        </message>
        <message>
            <source>Rene&amp;w, add names, new programs…</source>
            <translation>续期、添加名称、新增程序(&amp;W)…</translation>
        </message>
    </context>
    <context>
        <name>pages::ClientPicker</name>
        <message>
            <source>Find a program</source>
            <translation>查找程序</translation>
        </message>
        <message>
            <source>Named clients</source>
            <translation>命名客户端</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>已选择 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>(the first %1 of %2 are shown; type a part of a name)</source>
            <translation>（显示了 %2 个中的前 %1 个；请输入名称的一部分）</translation>
        </message>
        <message>
            <source>(none has this in its name)</source>
            <translation>（没有名称包含此内容）</translation>
        </message>
    </context>
    <context>
        <name>pages::ClientsDialog</name>
        <message>
            <source>Certificates for programs</source>
            <translation>程序的证书</translation>
        </message>
        <message>
            <source>A certificate of its own for each program: client-NAME.pem and client-NAME.key, signed by the CA of this folder. One that leaks can then be replaced alone.</source>
            <translation>每个程序一个自己的证书：client-NAME.pem 和 client-NAME.key，由此文件夹的 CA 签发。某一个泄露时可以单独更换。</translation>
        </message>
        <message>
            <source>&amp;Make them</source>
            <translation>生成(&amp;M)</translation>
        </message>
        <message>
            <source>From a &amp;list file…</source>
            <translation>从列表文件(&amp;L)…</translation>
        </message>
        <message>
            <source>&amp;Names of the programs, one a line</source>
            <translation>程序名称，每行一个(&amp;N)</translation>
        </message>
        <message>
            <source>Open a list of names</source>
            <translation>打开名称列表</translation>
        </message>
        <message>
            <source>Text files (*.txt *.list)</source>
            <translation>文本文件 (*.txt *.list)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Type at least one name.</source>
            <translation>请至少输入一个名称。</translation>
        </message>
        <message numerus="yes">
            <source>Made: certificates for %n program(s).</source>
            <translation>
                <numerusform>已生成：%n 个程序的证书。</numerusform>
            </translation>
        </message>
        <message>
            <source>Give each program its two files and ca.pem. Milvus needs nothing new.</source>
            <translation>请把两个文件和 ca.pem 交给每个程序。Milvus 不需要任何改动。</translation>
        </message>
        <message>
            <source>as client.pem</source>
            <translation>与 client.pem 相同</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
    </context>
    <context>
        <name>pages::Clock</name>
        <message>
            <source>Is the clock right?</source>
            <translation>时钟正确吗？</translation>
        </message>
        <message>
            <source>Certificates count their days from it. Set the clock first, or sign by it as it is.</source>
            <translation>证书的有效期从它算起。请先校准时钟，或者仍按它签发。</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Sign all the same</source>
            <translation>仍然签发(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>pages::CompareDialog</name>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Two certificates or requests, field by field. What a change of this folder replaced is in the list as well.</source>
            <translation>逐项比较两个证书或请求。此文件夹某次更改所替换的文件也在列表中。</translation>
        </message>
        <message>
            <source>Only what is &amp;different</source>
            <translation>仅显示不同之处(&amp;D)</translation>
        </message>
        <message>
            <source>Field by field</source>
            <translation>逐项</translation>
        </message>
        <message>
            <source>Another &amp;file…</source>
            <translation>其他文件(&amp;F)…</translation>
        </message>
        <message>
            <source>The &amp;one</source>
            <translation>第一个(&amp;O)</translation>
        </message>
        <message>
            <source>The o&amp;ther</source>
            <translation>第二个(&amp;T)</translation>
        </message>
        <message>
            <source>Choose another certificate, or open another file.</source>
            <translation>请选择另一个证书，或打开其他文件。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>%1, the same</source>
            <translation>%1，相同</translation>
        </message>
        <message>
            <source>%1, different</source>
            <translation>%1，不同</translation>
        </message>
        <message>
            <source>Nothing is different.</source>
            <translation>没有不同之处。</translation>
        </message>
        <message>
            <source>Fields that are different: %1 of %2.</source>
            <translation>不同的字段：%1 / %2。</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Certificates and requests (*.pem *.crt *.cer *.csr)</source>
            <translation>证书和请求 (*.pem *.crt *.cer *.csr)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>pages::ConfigButtons</name>
        <message>
            <source>&amp;Apply to %1</source>
            <translation>应用到 %1(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Leave as it is</source>
            <translation>保持原样(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>撤销(&amp;U)</translation>
        </message>
        <message>
            <source>Choose &amp;milvus.yaml…</source>
            <translation>选择 milvus.yaml…(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Save as…</source>
            <translation>另存为…(&amp;S)</translation>
        </message>
        <message>
            <source>Cop&amp;y</source>
            <translation>复制(&amp;Y)</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>复制文本</translation>
        </message>
        <message>
            <source>Copy as &amp;patch</source>
            <translation>复制为补丁(&amp;P)</translation>
        </message>
        <message>
            <source>Copy as patch</source>
            <translation>复制为补丁</translation>
        </message>
        <message>
            <source>&amp;Apply repair</source>
            <translation>应用修复(&amp;A)</translation>
        </message>
        <message>
            <source>Choose Co&amp;mpose file…</source>
            <translation>选择 Compose 文件(&amp;M)…</translation>
        </message>
        <message>
            <source>S&amp;witch TLS off…</source>
            <translation>关闭 TLS…(&amp;W)</translation>
        </message>
    </context>
    <context>
        <name>pages::ConfigFields</name>
        <message>
            <source>off</source>
            <extracomment>REST is switched off</extracomment>
            <translation>关闭</translation>
        </message>
        <message>
            <source>&amp;REST port</source>
            <translation>REST 端口(&amp;R)</translation>
        </message>
        <message>
            <source>Fol&amp;der with the files, as Milvus sees it</source>
            <translation>Milvus 所看到的文件夹(&amp;D)</translation>
        </message>
        <message>
            <source>M&amp;ilvus version (optional)</source>
            <translation>Milvus 版本（可选）(&amp;I)</translation>
        </message>
        <message>
            <source>Files in %1</source>
            <translation>文件位于 %1</translation>
        </message>
        <message>
            <source>REST off</source>
            <translation>REST 关闭</translation>
        </message>
        <message>
            <source>REST port %1</source>
            <translation>REST 端口 %1</translation>
        </message>
        <message>
            <source>version unknown</source>
            <translation>版本未知</translation>
        </message>
        <message>
            <source>Milvus at %1 says that it is %2.</source>
            <translation>%1 的 Milvus 报告其版本为 %2。</translation>
        </message>
    </context>
    <context>
        <name>pages::ConfigView</name>
        <message>
            <source>&amp;Old beside new</source>
            <translation>新旧并排(&amp;O)</translation>
        </message>
        <message>
            <source>Show &amp;whole file</source>
            <translation>显示整个文件(&amp;W)</translation>
        </message>
        <message>
            <source>File to create</source>
            <translation>要创建的文件</translation>
        </message>
        <message>
            <source>Where the window is too narrow for both, the old lines stand above the new ones.</source>
            <translation>窗口太窄、放不下两边时，旧行显示在新行上方。</translation>
        </message>
    </context>
    <context>
        <name>pages::ConfigurePage</name>
        <message>
            <source>%1 is changed.</source>
            <translation>%1 已修改。</translation>
        </message>
        <message>
            <source>As it was before, it is kept in %1.</source>
            <translation>之前的内容保存在 %1。</translation>
        </message>
        <message>
            <source>%1 is as it was before.</source>
            <translation>%1 已恢复原样。</translation>
        </message>
        <message>
            <source>YAML files (*.yaml *.yml)</source>
            <translation>YAML 文件 (*.yaml *.yml)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Choose milvus.yaml</source>
            <translation>选择 milvus.yaml</translation>
        </message>
        <message>
            <source>Ways to configure Milvus</source>
            <translation>配置 Milvus 的方式</translation>
        </message>
        <message>
            <source>Tell Milvus to use them</source>
            <translation>让 Milvus 使用它们</translation>
        </message>
        <message>
            <source>A file for this way of running Milvus; the comments in it say where it goes.</source>
            <translation>适用于这种运行方式的文件；其中的注释说明它放在哪里。</translation>
        </message>
        <message>
            <source>No milvus.yaml is at hand: save these lines as one, or choose yours and see what changes in it. The built-in rehearsal server needs neither.</source>
            <translation>手头没有 milvus.yaml：把这些内容保存为该文件，或选择您自己的文件，看看其中会改什么。内置演练服务器两者都不需要。</translation>
        </message>
        <message>
            <source>The file is looked at before anything is changed in it.</source>
            <translation>在修改之前会先检查该文件。</translation>
        </message>
        <message>
            <source>%1 says all this already: there is nothing to change.</source>
            <translation>%1 已包含这些内容：无需修改。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) change in %1. %2 of %3 lines stay exactly as they are, comments included.</source>
            <translation>
                <numerusform>%1 中有 %n 行改动。%3 行中有 %2 行完全保持原样，包括注释。</numerusform>
            </translation>
        </message>
        <message>
            <source>Milvus %1 does not read user.yaml; 2.4 and newer do.</source>
            <translation>Milvus %1 不读取 user.yaml；2.4 及更新版本才读取。</translation>
        </message>
        <message>
            <source>Only Milvus 2.4 and newer read user.yaml: enter the version above if yours is.</source>
            <translation>只有 Milvus 2.4 及更新版本读取 user.yaml：如果您的版本符合，请在上方填写。</translation>
        </message>
        <message>
            <source>Repair</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>This repair changes only what you see here. Then the file is looked at again.</source>
            <translation>此修复只更改您在这里看到的内容。之后会重新检查该文件。</translation>
        </message>
        <message>
            <source>Milvus looks for the files in %1 now.</source>
            <translation>现在 Milvus 在 %1 中查找这些文件。</translation>
        </message>
        <message>
            <source>Choose the Compose file</source>
            <translation>选择 Compose 文件</translation>
        </message>
        <message>
            <source>No Compose file is at hand: save these lines beside yours, or choose yours and see what changes in it.</source>
            <translation>手头没有 Compose 文件：请将这些行保存在您的文件旁边，或者选择您的文件，查看其中会改变什么。</translation>
        </message>
        <message>
            <source>Choose the Compose file first, on the tab “Compose”.</source>
            <translation>请先在“Compose”标签中选择 Compose 文件。</translation>
        </message>
        <message>
            <source>Use %1</source>
            <translation>使用 %1</translation>
        </message>
        <message>
            <source>Mount it with Compose</source>
            <translation>用 Compose 挂载</translation>
        </message>
        <message>
            <source>Mount them with Compose</source>
            <translation>用 Compose 挂载它们</translation>
        </message>
        <message>
            <source>Change %1 instead</source>
            <translation>改为修改 %1</translation>
        </message>
        <message>
            <source>Choose the service</source>
            <translation>选择服务</translation>
        </message>
        <message>
            <source>The service that runs Milvus:</source>
            <translation>运行 Milvus 的服务：</translation>
        </message>
        <message>
            <source>Choose the service…</source>
            <translation>选择服务…</translation>
        </message>
        <message>
            <source>This switches TLS off.</source>
            <translation>这会关闭 TLS。</translation>
        </message>
        <message>
            <source>Programs that connect with https and ca.pem no longer reach Milvus then. Where a backup proves what the file was before, it gets these bytes back.</source>
            <translation>之后，用 https 和 ca.pem 连接的程序将连不上 Milvus。如果备份能证明文件原来的内容，就会恢复为原来的字节。</translation>
        </message>
    </context>
    <context>
        <name>pages::EffectiveCard</name>
        <message>
            <source>What Milvus will use</source>
            <translation>Milvus 将使用的设置</translation>
        </message>
        <message>
            <source>Setting</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>What Milvus will use: it does not start</source>
            <translation>Milvus 将使用的设置：无法启动</translation>
        </message>
        <message>
            <source>What Milvus will use: none of its files, for it cannot read one</source>
            <translation>Milvus 将使用的设置：因为有一个文件无法读取，所有文件都被忽略</translation>
        </message>
        <message>
            <source>What Milvus will use: it starts</source>
            <translation>Milvus 将使用的设置：可以启动</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What Milvus will use: that cannot be told</source>
            <translation>Milvus 将使用的设置：无法判断</translation>
        </message>
        <message>
            <source>cannot be told</source>
            <translation>无法判断</translation>
        </message>
    </context>
    <context>
        <name>pages::ExportCard</name>
        <message>
            <source>As .zip…</source>
            <translation>导出为 .zip…</translation>
        </message>
        <message>
            <source>As .tar.gz…</source>
            <translation>导出为 .tar.gz…</translation>
        </message>
        <message>
            <source>%1: as .zip…</source>
            <extracomment>spoken name of the button &quot;As .zip…&quot;: for whom the archive is</extracomment>
            <translation>%1：导出为 .zip…</translation>
        </message>
        <message>
            <source>%1: as .tar.gz…</source>
            <extracomment>spoken name of the button &quot;As .tar.gz…&quot;: for whom the archive is</extracomment>
            <translation>%1：导出为 .tar.gz…</translation>
        </message>
    </context>
    <context>
        <name>pages::GoalPage</name>
        <message>
            <source>Both sides (&amp;mutual)</source>
            <translation>双方（双向认证）(&amp;M)</translation>
        </message>
        <message>
            <source>recommended</source>
            <translation>推荐</translation>
        </message>
        <message>
            <source>&amp;Only Milvus (one-way)</source>
            <translation>只有 Milvus（单向认证）(&amp;O)</translation>
        </message>
        <message>
            <source>Who has to prove who they are?</source>
            <translation>谁需要证明自己的身份？</translation>
        </message>
        <message>
            <source>Both choices encrypt everything between your programs and Milvus. The difference is who shows a certificate.</source>
            <translation>两种选择都会加密程序与 Milvus 之间的一切。区别在于由谁出示证书。</translation>
        </message>
        <message>
            <source>Milvus &amp;runs as</source>
            <translation>Milvus 的运行方式(&amp;R)</translation>
        </message>
        <message>
            <source>Choo&amp;se…</source>
            <translation>选择…(&amp;S)</translation>
        </message>
        <message>
            <source>Choose a milvus.yaml or a Compose file</source>
            <translation>选择 milvus.yaml 或 Compose 文件</translation>
        </message>
        <message>
            <source>Used for the names, the paths inside the container, and the exact lines of configuration. Nothing is changed yet.</source>
            <translation>用于确定名称、容器内的路径以及确切的配置行。目前什么都不会改动。</translation>
        </message>
        <message>
            <source>Already have certificates?</source>
            <translation>已经有证书了？</translation>
        </message>
        <message>
            <source>Drop their folder here to have it checked.</source>
            <translation>把存放证书的文件夹拖到这里进行检查。</translation>
        </message>
        <message>
            <source>O&amp;pen a folder…</source>
            <translation>打开文件夹…(&amp;P)</translation>
        </message>
        <message>
            <source>Looking for Milvus on this computer…</source>
            <translation>正在本机上查找 Milvus…</translation>
        </message>
        <message>
            <source>Choose Milvus&apos;s configuration or Compose file</source>
            <translation>选择 Milvus 的配置或 Compose 文件</translation>
        </message>
        <message>
            <source>Milvus configuration or Compose file (*.yaml *.yml);;All files (*)</source>
            <translation>Milvus 配置或 Compose 文件 (*.yaml *.yml);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Nothing about Milvus was recognised in this file.</source>
            <translation>在这个文件中没有识别出与 Milvus 有关的内容。</translation>
        </message>
        <message>
            <source>Choose a milvus.yaml or the Compose file that starts Milvus.</source>
            <translation>请选择 milvus.yaml，或启动 Milvus 的 Compose 文件。</translation>
        </message>
        <message>
            <source>Open a folder of certificates</source>
            <translation>打开证书文件夹</translation>
        </message>
        <message>
            <source>Milvus lets in only programs that hold a client certificate you gave out. Sets tlsMode:&#xa0;2.</source>
            <translation>Milvus 只让持有您所发客户端证书的程序进入。设置 tlsMode:&#xa0;2。</translation>
        </message>
        <message>
            <source>Programs check that they talk to the right Milvus; anyone may connect (use a password). Sets tlsMode:&#xa0;1.</source>
            <translation>程序会检查对方是正确的 Milvus；任何人都可以连接（请使用密码）。设置 tlsMode:&#xa0;1。</translation>
        </message>
    </context>
    <context>
        <name>pages::HandOutPage</name>
        <message>
            <source>&amp;Open folder</source>
            <translation>打开文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Languages and tools</source>
            <translation>语言和工具</translation>
        </message>
        <message>
            <source>Copy code</source>
            <translation>复制代码</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>For your programs</source>
            <translation>给您的程序</translation>
        </message>
        <message>
            <source>For the Milvus machine</source>
            <translation>给 Milvus 所在的机器</translation>
        </message>
        <message>
            <source>Everything, with the CA</source>
            <translation>全部，包括 CA</translation>
        </message>
        <message>
            <source>Give each program what it needs</source>
            <translation>把所需的文件交给每个程序</translation>
        </message>
        <message>
            <source>The CA’s private key stays here: only the last choice contains it.</source>
            <translation>CA 的私钥留在这里：只有最后一项包含它。</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Code for %1</source>
            <translation>%1 的代码</translation>
        </message>
        <message>
            <source>Mind this.</source>
            <translation>请注意。</translation>
        </message>
        <message>
            <source>Zip archive (*.zip)</source>
            <translation>Zip 压缩包 (*.zip)</translation>
        </message>
        <message>
            <source>Tar archive (*.tar.gz)</source>
            <translation>Tar 压缩包 (*.tar.gz)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Exported to %1.</source>
            <translation>已导出到 %1。</translation>
        </message>
        <message>
            <source>It holds %1, and only you can read it.</source>
            <translation>其中包含 %1，只有您可以读取。</translation>
        </message>
        <message>
            <source>Cop&amp;y code</source>
            <translation>复制代码(&amp;Y)</translation>
        </message>
        <message>
            <source>all nine files, ca.key too: a backup, protected by a passphrase</source>
            <translation>全部九个文件，包括 ca.key：受密码短语保护的备份</translation>
        </message>
    </context>
    <context>
        <name>pages::HistoryDialog</name>
        <message>
            <source>generated</source>
            <translation>生成</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>续期</translation>
        </message>
        <message>
            <source>more names</source>
            <translation>添加名称</translation>
        </message>
        <message>
            <source>new program</source>
            <translation>新增程序</translation>
        </message>
        <message>
            <source>new CA</source>
            <translation>新 CA</translation>
        </message>
        <message>
            <source>new CA given up</source>
            <translation>放弃新 CA</translation>
        </message>
        <message>
            <source>repaired</source>
            <translation>修复</translation>
        </message>
        <message>
            <source>What was issued</source>
            <translation>签发记录</translation>
        </message>
        <message>
            <source>Nothing is written down in this folder yet. From now on each new certificate is.</source>
            <translation>此文件夹中还没有记录。从现在起，每个新证书都会记录。</translation>
        </message>
        <message>
            <source>Each certificate that was made here, the newest first. The file history.jsonl holds it; it holds no key.</source>
            <translation>在此生成的每个证书，最新的在最上面。记录在 history.jsonl 文件中；其中不含私钥。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>pages::ImportDialog</name>
        <message>
            <source>Import a script</source>
            <translation>导入脚本</translation>
        </message>
        <message>
            <source>What %1 says, as answers on the pages. Nothing in it is run, and nothing is written before you press Generate certificates.</source>
            <translation>把 %1 的内容作为各页的答案。其中的命令不会运行；在您按“生成证书”之前不会写入任何文件。</translation>
        </message>
        <message>
            <source>&amp;Use these answers</source>
            <translation>使用这些答案(&amp;U)</translation>
        </message>
        <message>
            <source>Not taken over</source>
            <translation>未采用</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Issued to</source>
            <translation>颁发给</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>天数</translation>
        </message>
        <message>
            <source>CA %1, server %2, client %3</source>
            <translation>CA %1，服务器 %2，客户端 %3</translation>
        </message>
        <message>
            <source>CA</source>
            <translation>CA</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>&amp;Not taken over: %1</source>
            <translation>未采用(&amp;N)：%1</translation>
        </message>
        <message>
            <source>The one in %1</source>
            <translation>%1 中的 CA</translation>
        </message>
    </context>
    <context>
        <name>pages::InspectPage</name>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件…(&amp;O)</translation>
        </message>
        <message>
            <source>Copy &amp;report</source>
            <translation>复制报告(&amp;R)</translation>
        </message>
        <message>
            <source>Copy report about the files</source>
            <translation>复制关于这些文件的报告</translation>
        </message>
        <message>
            <source>Inspect files</source>
            <translation>查看文件</translation>
        </message>
        <message>
            <source>%1 · changes on disk are shown at once.</source>
            <translation>%1 · 磁盘上的变化会立即显示。</translation>
        </message>
        <message>
            <source>Open certificates, keys, requests or a whole folder: each is looked at by its content.</source>
            <translation>打开证书、私钥、请求或整个文件夹：每个都按内容查看。</translation>
        </message>
        <message>
            <source>Open files</source>
            <translation>打开文件</translation>
        </message>
        <message>
            <source>Certificates and keys (*.pem *.crt *.cer *.key *.csr *.srl)</source>
            <translation>证书和私钥 (*.pem *.crt *.cer *.key *.csr *.srl)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>A private key. Keep it to yourself.</source>
            <translation>私钥。请自己保管好。</translation>
        </message>
        <message>
            <source>A request to sign a certificate. Nothing reads it after that.</source>
            <translation>请求签发证书的文件。签发之后没有程序再读取它。</translation>
        </message>
        <message>
            <source>The serial number that the CA used last.</source>
            <translation>CA 最近使用的序列号。</translation>
        </message>
        <message>
            <source>Neither a certificate nor a key.</source>
            <translation>既不是证书也不是私钥。</translation>
        </message>
        <message>
            <source>A CA: programs that are given it trust what it signed.</source>
            <translation>CA：得到它的程序会信任它所签发的证书。</translation>
        </message>
        <message>
            <source>Good for a program that connects to Milvus.</source>
            <translation>适用于连接 Milvus 的程序。</translation>
        </message>
        <message>
            <source>Nothing is wrong with it.</source>
            <translation>没有任何问题。</translation>
        </message>
        <message>
            <source>Renew, add names, new &amp;programs…</source>
            <translation>续期、添加名称、新增程序(&amp;P)…</translation>
        </message>
        <message>
            <source>Seen &amp;by</source>
            <translation>以谁的角度(&amp;B)</translation>
        </message>
        <message>
            <source>Seen by</source>
            <translation>以谁的角度</translation>
        </message>
        <message>
            <source>all programs</source>
            <translation>所有程序</translation>
        </message>
        <message>
            <source>Comp&amp;are with…</source>
            <translation>与…比较(&amp;A)</translation>
        </message>
    </context>
    <context>
        <name>pages::InternalTlsField</name>
        <message>
            <source>Milvus&apos;s own parts tal&amp;k encrypted, too (internal TLS)</source>
            <translation>Milvus 内部组件之间也加密通信（内部 TLS）(&amp;K)</translation>
        </message>
        <message>
            <source>Name they &amp;go by</source>
            <translation>组件校验的名称(&amp;G)</translation>
        </message>
        <message>
            <source>Only Milvus 2.5 and newer can do that: enter the version above if yours is.</source>
            <translation>只有 Milvus 2.5 及更新版本支持：如果您的版本符合，请在上方填写版本号。</translation>
        </message>
        <message>
            <source>Milvus %1 cannot do that; 2.5 and newer can.</source>
            <translation>Milvus %1 不支持；2.5 及更新版本支持。</translation>
        </message>
        <message>
            <source>Proxy, coordinators and nodes check this name in the certificate of the other side.</source>
            <extracomment>&quot;they&quot;: proxy, coordinators and nodes of Milvus</extracomment>
            <translation>Proxy、协调器和各节点会在对方的证书中核对此名称。</translation>
        </message>
    </context>
    <context>
        <name>pages::KeyAndDays</name>
        <message>
            <source>&amp;Kind of key</source>
            <translation>密钥类型(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Days they last</source>
            <translation>有效天数(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>pages::KeyChoice</name>
        <message>
            <source>Reco&amp;mmended</source>
            <translation>推荐(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Long-lived</source>
            <translation>长期(&amp;L)</translation>
        </message>
        <message>
            <source>Milvus &amp;documentation</source>
            <translation>Milvus 文档(&amp;D)</translation>
        </message>
        <message>
            <source>C&amp;ustom</source>
            <translation>自定义(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Kind of key</source>
            <translation>密钥类型(&amp;K)</translation>
        </message>
        <message>
            <source>C&amp;A lasts</source>
            <translation>CA 有效期(&amp;A)</translation>
        </message>
        <message>
            <source>CA</source>
            <translation>CA</translation>
        </message>
        <message>
            <source>&amp;Server certificate lasts</source>
            <translation>服务器证书有效期(&amp;S)</translation>
        </message>
        <message>
            <source>server certificate</source>
            <translation>服务器证书</translation>
        </message>
        <message>
            <source>Client ce&amp;rtificate lasts</source>
            <translation>客户端证书有效期(&amp;R)</translation>
        </message>
        <message>
            <source>client certificate</source>
            <translation>客户端证书</translation>
        </message>
        <message>
            <source>The nine files keep the names of Milvus’s documentation: its examples and the snippets then fit as they stand.</source>
            <translation>九个文件沿用 Milvus 文档中的名称：这样文档示例和代码片段可以直接使用。</translation>
        </message>
    </context>
    <context>
        <name>pages::KeysPage</name>
        <message>
            <source>How strong, and how long?</source>
            <translation>强度如何，有效多久？</translation>
        </message>
        <message>
            <source>The recommended choice works with every Milvus SDK. Shorter lives limit the harm of a lost key.</source>
            <translation>推荐的选择适用于所有 Milvus SDK。较短的有效期可以减少私钥丢失造成的损害。</translation>
        </message>
        <message>
            <source>What you get</source>
            <translation>您将得到</translation>
        </message>
        <message>
            <source>CA</source>
            <translation>CA</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Made in well under a second.</source>
            <translation>生成用时远不到一秒。</translation>
        </message>
        <message>
            <source>Made in about a second.</source>
            <translation>生成用时约一秒。</translation>
        </message>
        <message>
            <source>Takes one to three seconds to make.</source>
            <translation>生成需要一到三秒。</translation>
        </message>
        <message>
            <source>Takes a few seconds to make.</source>
            <translation>生成需要几秒。</translation>
        </message>
    </context>
    <context>
        <name>pages::LifeDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>没有写入任何内容。</translation>
        </message>
        <message>
            <source>&amp;Stop</source>
            <translation>停止(&amp;S)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
    </context>
    <context>
        <name>pages::LiveTestPage</name>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>Issuing a new server.pem…</source>
            <translation>正在签发新的 server.pem…</translation>
        </message>
        <message>
            <source>server.pem is new and covers the name.</source>
            <translation>新的 server.pem 已生成，包含该名称。</translation>
        </message>
        <message>
            <source>Milvus reads it when it starts: restart it, then test again.</source>
            <translation>Milvus 在启动时读取它：请重启 Milvus，然后再次测试。</translation>
        </message>
        <message>
            <source>Milvus reads it when it starts: restart it with “%1”, then test again.</source>
            <translation>Milvus 在启动时读取它：请用“%1”重启，然后再次测试。</translation>
        </message>
        <message>
            <source>Copy &amp;report</source>
            <translation>复制报告(&amp;R)</translation>
        </message>
        <message>
            <source>Copy report of the test</source>
            <translation>复制测试报告</translation>
        </message>
        <message>
            <source>Stop the rehearsal server</source>
            <translation>停止演练服务器</translation>
        </message>
        <message>
            <source>Nothing to test with yet</source>
            <translation>还没有可测试的内容</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Testing %1</source>
            <translation>正在测试 %1</translation>
        </message>
        <message>
            <source>The test was stopped</source>
            <translation>测试已停止</translation>
        </message>
        <message>
            <source>The test could not be run</source>
            <translation>测试无法运行</translation>
        </message>
        <message>
            <source>Generate the certificates first, or open a folder that holds some.</source>
            <translation>请先生成证书，或打开已有证书的文件夹。</translation>
        </message>
        <message>
            <source>Each step as your programs will meet it, from the files to Milvus’s answer.</source>
            <translation>从读取文件到 Milvus 应答，每一步都与您的程序所经历的相同。</translation>
        </message>
        <message>
            <source>%1 · everything before it is fine.</source>
            <translation>%1 · 在此之前一切正常。</translation>
        </message>
        <message numerus="yes">
            <source>%n check(s) against %1 in %2, %3.</source>
            <translation>
                <numerusform>对 %1 进行了 %n 项检查，用时 %2，%3。</numerusform>
            </translation>
        </message>
        <message>
            <source>This is the built-in rehearsal server.</source>
            <translation>这是内置的演练服务器。</translation>
        </message>
        <message numerus="yes">
            <source>Rehearsal: %n check(s) against %1 in %2, %3.</source>
            <translation>
                <numerusform>演练：对 %1 进行了 %n 项检查，用时 %2，%3。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing listens at %1 yet, so the wizard answers there itself, with your files and by Milvus’s rules.</source>
            <translation>%1 上还没有程序监听，所以向导自己在那里应答，使用您的文件并遵循 Milvus 的规则。</translation>
        </message>
    </context>
    <context>
        <name>pages::NamesDialog</name>
        <message>
            <source>Add names to server.pem</source>
            <translation>为 server.pem 添加名称</translation>
        </message>
        <message>
            <source>&amp;Issue server.pem</source>
            <translation>签发 server.pem(&amp;I)</translation>
        </message>
        <message>
            <source>Covered now: %1</source>
            <translation>目前包含：%1</translation>
        </message>
        <message>
            <source>Type a name or an address.</source>
            <translation>请输入名称或地址。</translation>
        </message>
        <message numerus="yes">
            <source>server.pem covers %n more name(s).</source>
            <translation>
                <numerusform>server.pem 新增了 %n 个名称。</numerusform>
            </translation>
        </message>
        <message>
            <source>Also make a ne&amp;w key</source>
            <translation>同时生成新密钥(&amp;W)</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与之前相同</translation>
        </message>
        <message>
            <source>For programs that call Milvus by another name or address. The CA and the programs’ files stay as they are; Milvus must restart.</source>
            <translation>供用其他名称或地址访问 Milvus 的程序使用。CA 和各程序的文件保持不变；Milvus 需要重启。</translation>
        </message>
        <message>
            <source>server.pem is from %1, which can issue it with more names.</source>
            <translation>server.pem 由 %1 签发，可以在那里签发带有更多名称的证书。</translation>
        </message>
        <message>
            <source>Here it is replaced by one of your own CA.</source>
            <translation>在这里它会被您自己的 CA 签发的证书替换。</translation>
        </message>
    </context>
    <context>
        <name>pages::NamesPage</name>
        <message>
            <source>What do programs call this Milvus?</source>
            <translation>程序用什么名称连接这个 Milvus？</translation>
        </message>
        <message>
            <source>A certificate is valid for exactly these names. They were taken from this computer.</source>
            <translation>证书只对这些名称有效。它们取自本机。</translation>
        </message>
        <message>
            <source>A certificate is valid for exactly these names. They were taken from this computer and from how Milvus runs.</source>
            <translation>证书只对这些名称有效。它们取自本机和 Milvus 的运行方式。</translation>
        </message>
        <message>
            <source>Organisation &amp;details</source>
            <translation>组织信息(&amp;D)</translation>
        </message>
        <message>
            <source>Why so many?</source>
            <translation>为什么有这么多？</translation>
        </message>
        <message>
            <source>A program that dials 127.0.0.1 checks for exactly that, not for localhost. pymilvus then only says “illegal connection params”.</source>
            <translation>用 127.0.0.1 连接的程序检查的正是它，而不是 localhost。否则 pymilvus 只会提示“illegal connection params”。</translation>
        </message>
        <message>
            <source>Shown to people, not checked by programs. Most people leave it as it is.</source>
            <translation>给人看的，程序不会检查。大多数人保持原样即可。</translation>
        </message>
    </context>
    <context>
        <name>pages::NextStepsCard</name>
        <message>
            <source>What now</source>
            <translation>接下来做什么</translation>
        </message>
        <message>
            <source>Lines that must not be in the log</source>
            <translation>日志中不能出现的行</translation>
        </message>
        <message>
            <source>Not in the log</source>
            <translation>日志中不能有</translation>
        </message>
        <message>
            <source>It would mean</source>
            <translation>否则表示</translation>
        </message>
        <message>
            <source>What to look for in the log, and how to go back</source>
            <translation>日志中要看什么，以及如何恢复原状</translation>
        </message>
        <message>
            <source>Restart Milvus</source>
            <translation>重新启动 Milvus</translation>
        </message>
        <message>
            <source>No running Milvus is known here.</source>
            <translation>这里没有已知的正在运行的 Milvus。</translation>
        </message>
        <message>
            <source>To go back</source>
            <translation>恢复原状</translation>
        </message>
        <message>
            <source>The file as it is now is kept beside it; Undo puts it back.</source>
            <translation>当前的文件会保留在它旁边；“撤销”可以恢复。</translation>
        </message>
        <message>
            <source>Its log</source>
            <translation>查看日志</translation>
        </message>
        <message>
            <source>It is in the terminal where Milvus was started.</source>
            <translation>在启动 Milvus 的终端中。</translation>
        </message>
        <message>
            <source>There it must say</source>
            <translation>其中必须有</translation>
        </message>
    </context>
    <context>
        <name>pages::ObjectList</name>
        <message>
            <source>Found objects</source>
            <translation>找到的对象</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>pages::ObjectView</name>
        <message>
            <source>All e&amp;xtensions</source>
            <translation>所有扩展(&amp;X)</translation>
        </message>
        <message>
            <source>PEM</source>
            <translation>PEM</translation>
        </message>
        <message>
            <source>text of openssl</source>
            <translation>openssl 的文本</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>谁使用它</translation>
        </message>
        <message>
            <source>ignored by today’s programs</source>
            <translation>当今的程序会忽略它</translation>
        </message>
        <message>
            <source>Fingerprints</source>
            <translation>指纹</translation>
        </message>
        <message>
            <source>All extensions</source>
            <translation>所有扩展</translation>
        </message>
        <message>
            <source>OID</source>
            <translation>OID</translation>
        </message>
        <message>
            <source>Critical</source>
            <translation>关键</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
        <message>
            <source>PE&amp;M</source>
            <translation>PEM(&amp;M)</translation>
        </message>
        <message>
            <source>As openss&amp;l prints it</source>
            <translation>openssl 的输出(&amp;L)</translation>
        </message>
    </context>
    <context>
        <name>pages::ObjectWords</name>
        <message>
            <source>CA</source>
            <translation>CA</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>服务器</translation>
        </message>
        <message>
            <source>Client</source>
            <translation>客户端</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>私钥</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>请求</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>序列号</translation>
        </message>
        <message>
            <source>Not recognised</source>
            <translation>无法识别</translation>
        </message>
    </context>
    <context>
        <name>pages::Page</name>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>pages::PassphraseDialog</name>
        <message>
            <source>The key %1 is protected. Its passphrase is used once and kept nowhere.</source>
            <translation>私钥 %1 受密码短语保护。密码短语只使用一次，不会保存在任何地方。</translation>
        </message>
        <message>
            <source>&amp;Use it</source>
            <translation>使用(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Passphrase</source>
            <translation>密码短语(&amp;P)</translation>
        </message>
        <message>
            <source>Type the passphrase, or cancel.</source>
            <translation>请输入密码短语，或取消。</translation>
        </message>
        <message>
            <source>Passphrase of a key</source>
            <translation>私钥的密码短语</translation>
        </message>
    </context>
    <context>
        <name>pages::PermissionsDialog</name>
        <message>
            <source>a container, user 999 (Milvus 3.0 and newer)</source>
            <translation>容器，用户 999（Milvus 3.0 及更新版本）</translation>
        </message>
        <message>
            <source>a container, root (Milvus up to 2.6)</source>
            <translation>容器，root（Milvus 2.6 及更早版本）</translation>
        </message>
        <message>
            <source>a user of this computer (systemd)</source>
            <translation>本机的一个用户（systemd）</translation>
        </message>
        <message>
            <source>Who may read the files</source>
            <translation>谁可以读取这些文件</translation>
        </message>
        <message>
            <source>Milvus must be able to read server.key, and nobody else may. What each file in %1 needs depends on how Milvus runs.</source>
            <translation>Milvus 必须能读取 server.key，而其他人都不能。%1 中每个文件需要什么，取决于 Milvus 的运行方式。</translation>
        </message>
        <message>
            <source>&amp;Apply</source>
            <translation>应用(&amp;A)</translation>
        </message>
        <message>
            <source>Owner and mode of each file</source>
            <translation>每个文件的所有者和权限</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>需要</translation>
        </message>
        <message>
            <source>Who can do it</source>
            <translation>谁能完成</translation>
        </message>
        <message>
            <source>Milvus &amp;runs as</source>
            <translation>Milvus 的运行方式(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;User (optional)</source>
            <translation>用户（可选）(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Group for the keys (optional)</source>
            <translation>私钥的组（可选）(&amp;G)</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Copy &amp;commands</source>
            <translation>复制命令(&amp;C)</translation>
        </message>
        <message>
            <source>Copy commands</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <source>nothing to do</source>
            <translation>无需处理</translation>
        </message>
        <message>
            <source>you: Apply</source>
            <translation>您：点“应用”</translation>
        </message>
        <message>
            <source>root: the command below</source>
            <translation>root：用下面的命令</translation>
        </message>
        <message>
            <source>the folder</source>
            <translation>该文件夹</translation>
        </message>
        <message>
            <source>What only root may do:</source>
            <translation>只有 root 能做的：</translation>
        </message>
        <message>
            <source>Applied.</source>
            <translation>已应用。</translation>
        </message>
        <message>
            <source>What this user may change is as Milvus needs it.</source>
            <translation>当前用户能更改的部分，已符合 Milvus 的需要。</translation>
        </message>
        <message>
            <source>a Swarm stack with Docker secrets</source>
            <translation>使用 Docker secrets 的 Swarm stack</translation>
        </message>
        <message>
            <source>For the stack file, so that the user in the container owns its copies. Docker Compose does not copy them: choose a container there.</source>
            <translation>写入 stack 文件，使容器中的用户拥有自己的副本。Docker Compose 不会复制这些文件：请改选容器。</translation>
        </message>
    </context>
    <context>
        <name>pages::PlaceChoice</name>
        <message>
            <source>Use an existin&amp;g CA…</source>
            <translation>使用现有的 CA…(&amp;G)</translation>
        </message>
        <message>
            <source>Do not use &amp;it</source>
            <translation>不使用它(&amp;I)</translation>
        </message>
        <message>
            <source>F&amp;older for the nine files</source>
            <translation>存放九个文件的文件夹(&amp;O)</translation>
        </message>
        <message>
            <source>Bro&amp;wse…</source>
            <translation>浏览…(&amp;W)</translation>
        </message>
        <message>
            <source>Private keys there can be read by you alone.</source>
            <translation>那里的私钥只有您自己可以读取。</translation>
        </message>
        <message>
            <source>There is a set already. Its CA is used again, so programs that trust it go on working.</source>
            <translation>已有一套文件。会继续使用它的 CA，因此信任它的程序可以继续工作。</translation>
        </message>
        <message>
            <source>There are certificate files already. Review asks before they are replaced.</source>
            <translation>已有证书文件。替换之前会在“确认”页面询问。</translation>
        </message>
        <message>
            <source>Folder for the nine files</source>
            <translation>存放九个文件的文件夹</translation>
        </message>
        <message>
            <source>Folder with a CA and its key</source>
            <translation>包含 CA 及其私钥的文件夹</translation>
        </message>
        <message>
            <source>Signed by the CA in %1. Its certificate and its key are copied into the new folder.</source>
            <translation>由 %1 中的 CA 签名。其证书和私钥会复制到新文件夹中。</translation>
        </message>
        <message>
            <source>File with a CA and its key</source>
            <translation>含有 CA 及其私钥的文件</translation>
        </message>
        <message>
            <source>Use a CA e&amp;xported to a file…</source>
            <translation>使用导出到文件的 CA(&amp;X)…</translation>
        </message>
    </context>
    <context>
        <name>pages::PlanSummary</name>
        <message>
            <source>The plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Who proves</source>
            <translation>谁证明身份</translation>
        </message>
        <message>
            <source>Change who proves who they are</source>
            <translation>更改由谁证明身份</translation>
        </message>
        <message>
            <source>Milvus</source>
            <translation>Milvus</translation>
        </message>
        <message>
            <source>Change how Milvus runs</source>
            <translation>更改 Milvus 的运行方式</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Change the names</source>
            <translation>更改名称</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Change the keys</source>
            <translation>更改密钥</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Change the dates</source>
            <translation>更改日期</translation>
        </message>
        <message>
            <source>Signed by</source>
            <translation>签发者</translation>
        </message>
        <message>
            <source>Change the CA</source>
            <translation>更改 CA</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>更改</translation>
        </message>
        <message>
            <source>Milvus and your programs show a certificate to each other (tlsMode: 2)</source>
            <translation>Milvus 与您的程序互相出示证书 (tlsMode: 2)</translation>
        </message>
        <message>
            <source>Only Milvus shows a certificate (tlsMode: 1)</source>
            <translation>只有 Milvus 出示证书 (tlsMode: 1)</translation>
        </message>
        <message>
            <source>Server %1, client %2, CA %3</source>
            <translation>服务器 %1，客户端 %2，CA %3</translation>
        </message>
        <message>
            <source>The CA in %1</source>
            <translation>%1 中的 CA</translation>
        </message>
    </context>
    <context>
        <name>pages::ProblemCard</name>
        <message>
            <source>Copy report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>发生了什么</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>该怎么做</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1（%2）</translation>
        </message>
    </context>
    <context>
        <name>pages::Remedy</name>
        <message>
            <source>Issue a new server.pem that also covers %1</source>
            <translation>签发一个同时包含 %1 的新 server.pem</translation>
        </message>
        <message>
            <source>keeps the CA; Milvus must restart</source>
            <translation>保留 CA；Milvus 必须重启</translation>
        </message>
        <message>
            <source>Issue it now</source>
            <translation>立即签发</translation>
        </message>
        <message>
            <source>Or connect to %1 instead</source>
            <translation>或改为连接 %1</translation>
        </message>
        <message>
            <source>nothing else changes</source>
            <translation>其他都不变</translation>
        </message>
        <message>
            <source>Connect to it</source>
            <translation>连接它</translation>
        </message>
        <message>
            <source>Or tell the SDK the name: server_name=&quot;%1&quot;</source>
            <translation>或把名称告诉 SDK：server_name=&quot;%1&quot;</translation>
        </message>
        <message>
            <source>Test with that name</source>
            <translation>用该名称测试</translation>
        </message>
        <message>
            <source>Start Milvus: %1</source>
            <translation>启动 Milvus：%1</translation>
        </message>
        <message>
            <source>Copy the command</source>
            <translation>复制命令</translation>
        </message>
        <message>
            <source>Rehearse with the built-in server at port %1</source>
            <translation>在端口 %1 上用内置服务器演练</translation>
        </message>
        <message>
            <source>no Milvus is needed for it</source>
            <translation>不需要 Milvus</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>演练</translation>
        </message>
        <message>
            <source>Restart Milvus: %1</source>
            <translation>重启 Milvus：%1</translation>
        </message>
        <message>
            <source>Configure Milvus to use TLS, then restart it</source>
            <translation>配置 Milvus 使用 TLS，然后重启</translation>
        </message>
        <message>
            <source>Go to Configure</source>
            <translation>前往“配置 Milvus”</translation>
        </message>
        <message>
            <source>Make this set-up mutual, as the server is</source>
            <translation>把这套设置改为双向认证，与服务器一致</translation>
        </message>
        <message>
            <source>Make this set-up one-way, as the server is</source>
            <translation>把这套设置改为单向认证，与服务器一致</translation>
        </message>
        <message>
            <source>test and snippets follow</source>
            <translation>测试和代码会随之改变</translation>
        </message>
        <message>
            <source>Switch and test</source>
            <translation>切换并测试</translation>
        </message>
        <message>
            <source>Enter user and password above</source>
            <translation>在上方输入用户和密码</translation>
        </message>
        <message>
            <source>Enter them</source>
            <translation>输入</translation>
        </message>
        <message>
            <source>Issue new certificates</source>
            <translation>签发新证书</translation>
        </message>
        <message>
            <source>Go to Keys and dates</source>
            <translation>前往“密钥与日期”</translation>
        </message>
        <message>
            <source>Look at the files</source>
            <translation>查看文件</translation>
        </message>
        <message>
            <source>Inspect files</source>
            <translation>查看文件</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>再次测试</translation>
        </message>
        <message>
            <source>Or test again</source>
            <translation>或再次测试</translation>
        </message>
        <message>
            <source>keeps the CA and the key; Milvus must restart</source>
            <translation>保留 CA 和私钥；Milvus 需要重启</translation>
        </message>
    </context>
    <context>
        <name>pages::RenewDialog</name>
        <message>
            <source>The earlier files are kept in %1.</source>
            <translation>之前的文件保存在 %1。</translation>
        </message>
        <message>
            <source>Milvus reads a new server.pem when it starts; programs need their new files.</source>
            <translation>Milvus 在启动时读取新的 server.pem；程序需要各自的新文件。</translation>
        </message>
        <message>
            <source>Renew certificates</source>
            <translation>续期证书</translation>
        </message>
        <message>
            <source>New dates, same names, same CA. Files that are not chosen stay as they are.</source>
            <translation>新的日期，名称不变，CA 不变。未选择的文件保持原样。</translation>
        </message>
        <message>
            <source>&amp;Renew</source>
            <translation>续期(&amp;R)</translation>
        </message>
        <message>
            <source>Which ones</source>
            <translation>续期哪些</translation>
        </message>
        <message>
            <source>%1, until %2</source>
            <translation>%1，至 %2</translation>
        </message>
        <message numerus="yes">
            <source>all %n named clients</source>
            <translation>
                <numerusform>全部 %n 个命名客户端</numerusform>
            </translation>
        </message>
        <message>
            <source>Their keys</source>
            <translation>它们的私钥</translation>
        </message>
        <message>
            <source>&amp;New keys: what may have leaked is worth nothing then</source>
            <translation>新的私钥：可能已泄露的旧私钥就此作废(&amp;N)</translation>
        </message>
        <message>
            <source>The &amp;same keys: only the .pem files change</source>
            <translation>沿用原私钥：只更换 .pem 文件(&amp;S)</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与之前相同</translation>
        </message>
        <message>
            <source>Choose at least one certificate.</source>
            <translation>请至少选择一个证书。</translation>
        </message>
        <message numerus="yes">
            <source>Renewed: %n certificate(s).</source>
            <translation>
                <numerusform>已续期：%n 个证书。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: from %2, which renews it</source>
            <translation>%1：由 %2 签发，请在那里续期</translation>
        </message>
    </context>
    <context>
        <name>pages::RenewalPage</name>
        <message>
            <source>Certificates, the first to end on top</source>
            <translation>证书，最先到期的在最上面</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>证书</translation>
        </message>
        <message>
            <source>Lasts until</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>剩余天数</translation>
        </message>
        <message>
            <source>&amp;Renew…</source>
            <translation>续期(&amp;R)…</translation>
        </message>
        <message>
            <source>New dates with a new or the same key.</source>
            <translation>更新日期，私钥可换新或沿用。</translation>
        </message>
        <message>
            <source>Add na&amp;mes…</source>
            <translation>添加名称(&amp;M)…</translation>
        </message>
        <message>
            <source>For programs that call Milvus by another name.</source>
            <translation>供用其他名称访问 Milvus 的程序使用。</translation>
        </message>
        <message>
            <source>New &amp;programs…</source>
            <translation>新增程序(&amp;P)…</translation>
        </message>
        <message>
            <source>A certificate of its own for each program.</source>
            <translation>每个程序一个自己的证书。</translation>
        </message>
        <message>
            <source>Histor&amp;y…</source>
            <translation>历史(&amp;Y)…</translation>
        </message>
        <message>
            <source>What was issued here, and when.</source>
            <translation>这里签发过什么，在什么时候。</translation>
        </message>
        <message>
            <source>Expiry and renewal</source>
            <translation>到期与续期</translation>
        </message>
        <message>
            <source>Something has expired</source>
            <translation>有证书已过期</translation>
        </message>
        <message>
            <source>Nothing expires before %1</source>
            <translation>%1 之前没有证书到期</translation>
        </message>
        <message>
            <source>Generate certificates first, or open a folder that holds some.</source>
            <translation>请先生成证书，或打开已有证书的文件夹。</translation>
        </message>
        <message>
            <source>The certificates in %1, and what can be done with them later.</source>
            <translation>%1 中的证书，以及以后可以对它们做什么。</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) end within 30 days.</source>
            <translation>
                <numerusform>%n 个证书将在 30 天内到期。</numerusform>
            </translation>
        </message>
        <message>
            <source>Renew them before programs are refused.</source>
            <translation>请在程序被拒绝之前续期。</translation>
        </message>
        <message>
            <source>Open a folder of certificates</source>
            <translation>打开证书文件夹</translation>
        </message>
        <message>
            <source>Another f&amp;older…</source>
            <translation>其他文件夹(&amp;O)…</translation>
        </message>
        <message>
            <source>Chec&amp;k and repair…</source>
            <translation>检查并修复(&amp;K)…</translation>
        </message>
        <message>
            <source>What disturbs Milvus or a program, and the cure.</source>
            <translation>哪些问题妨碍 Milvus 或程序，以及如何解决。</translation>
        </message>
        <message>
            <source>Change the C&amp;A…</source>
            <translation>更换 CA(&amp;A)…</translation>
        </message>
        <message>
            <source>In steps in which nothing stops.</source>
            <translation>分步进行，任何服务都不会停止。</translation>
        </message>
        <message>
            <source>Perm&amp;issions…</source>
            <translation>权限(&amp;I)…</translation>
        </message>
        <message>
            <source>Who may read the files, for the way Milvus runs.</source>
            <translation>按 Milvus 的运行方式，谁可以读取这些文件。</translation>
        </message>
    </context>
    <context>
        <name>pages::RepairDialog</name>
        <message>
            <source>stays as it is</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>only who may read it changes</source>
            <translation>只更改谁可以读取</translation>
        </message>
        <message>
            <source>written down properly</source>
            <translation>按规范重新写出</translation>
        </message>
        <message>
            <source>made again with the same key</source>
            <translation>用同一私钥重新生成</translation>
        </message>
        <message>
            <source>made new</source>
            <translation>新生成</translation>
        </message>
        <message>
            <source>Check and repair</source>
            <translation>检查并修复</translation>
        </message>
        <message>
            <source>What in %1 disturbs Milvus or a program, and what is done about each file. The CA stays; the earlier files are kept in a backup.</source>
            <translation>%1 中有哪些问题妨碍 Milvus 或程序，以及对每个文件做什么。CA 保持不变；之前的文件会保存为备份。</translation>
        </message>
        <message>
            <source>&amp;Repair</source>
            <translation>修复(&amp;R)</translation>
        </message>
        <message>
            <source>Also make &amp;new keys for server and client</source>
            <translation>同时为服务端和客户端生成新私钥(&amp;N)</translation>
        </message>
        <message>
            <source>What is done</source>
            <translation>将执行的操作</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>修复前后</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Because of</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>Repaired.</source>
            <translation>已修复。</translation>
        </message>
        <message>
            <source>Milvus reads the files when it starts.</source>
            <translation>Milvus 在启动时读取这些文件。</translation>
        </message>
        <message>
            <source>Milvus reads the files when it starts. The earlier ones are kept in %1.</source>
            <translation>Milvus 在启动时读取这些文件。之前的文件保存在 %1。</translation>
        </message>
        <message numerus="yes">
            <source>What was &amp;found: %n</source>
            <translation>
                <numerusform>发现的问题(&amp;F)：%n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>&amp;Before and after, field by field: %n</source>
            <translation>
                <numerusform>逐字段对比修复前后(&amp;B)：%n</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder with a CA and its key</source>
            <translation>包含 CA 及其私钥的文件夹</translation>
        </message>
        <message>
            <source>F&amp;urther names for server.pem (optional)</source>
            <translation>server.pem 的更多名称（可选）(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Days of what is made again</source>
            <translation>重新生成的证书天数(&amp;D)</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与以前一样</translation>
        </message>
        <message>
            <source>Give the &amp;passphrase of %1…</source>
            <translation>输入 %1 的密码短语(&amp;P)…</translation>
        </message>
        <message>
            <source>The CA or its &amp;key is somewhere else</source>
            <translation>CA 或其私钥在别处(&amp;K)</translation>
        </message>
        <message>
            <source>In another &amp;folder…</source>
            <translation>在另一个文件夹中(&amp;F)…</translation>
        </message>
        <message>
            <source>File with a CA and its key</source>
            <translation>含有 CA 及其私钥的文件</translation>
        </message>
        <message>
            <source>The CA or its &amp;key is in %1</source>
            <translation>CA 或其私钥在 %1 中(&amp;K)</translation>
        </message>
        <message>
            <source>Make &amp;server.pem from</source>
            <translation>server.pem 取自(&amp;S)</translation>
        </message>
        <message>
            <source>Make c&amp;lient.pem from</source>
            <translation>client.pem 取自(&amp;L)</translation>
        </message>
        <message>
            <source>In a f&amp;ile…</source>
            <translation>在文件中(&amp;I)…</translation>
        </message>
    </context>
    <context>
        <name>pages::ReviewPage</name>
        <message>
            <source>kept as it is</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>replaced, the old one is kept in a backup</source>
            <translation>替换，旧文件保留在备份中</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>%1, only you</source>
            <translation>%1，仅您自己</translation>
        </message>
        <message>
            <source>%1, all may read</source>
            <translation>%1，所有人可读</translation>
        </message>
        <message>
            <source>Show as &amp;openssl commands…</source>
            <translation>显示为 openssl 命令…(&amp;O)</translation>
        </message>
        <message>
            <source>These certificates are made</source>
            <translation>这些证书已生成</translation>
        </message>
        <message>
            <source>Everything as you want it?</source>
            <translation>一切都如您所愿吗？</translation>
        </message>
        <message>
            <source>Nothing has changed since. Next shows them.</source>
            <translation>此后没有变化。“下一步”会显示它们。</translation>
        </message>
        <message>
            <source>Nothing is written before you press Generate certificates.</source>
            <translation>按下“生成证书”之前不会写入任何内容。</translation>
        </message>
        <message>
            <source>&amp;Generate certificates</source>
            <translation>生成证书(&amp;G)</translation>
        </message>
        <message>
            <source>The nine files</source>
            <translation>九个文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>将发生什么</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>&amp;Replace server and client files (a backup is kept)</source>
            <translation>替换服务器和客户端文件（保留备份）(&amp;R)</translation>
        </message>
        <message>
            <source>Also make &amp;a new CA</source>
            <translation>同时新建一个 CA(&amp;A)</translation>
        </message>
        <message>
            <source>Every program and every server then needs new files before it can connect again.</source>
            <translation>此后每个程序和每台服务器都需要新文件才能再次连接。</translation>
        </message>
        <message>
            <source>Creating the certificates</source>
            <translation>正在生成证书</translation>
        </message>
        <message>
            <source>In %1</source>
            <translation>位于 %1</translation>
        </message>
        <message>
            <source>Replace ca.key</source>
            <translation>替换 ca.key</translation>
        </message>
        <message>
            <source>Replace ca.key and ca.pem?</source>
            <translation>替换 ca.key 和 ca.pem 吗？</translation>
        </message>
        <message>
            <source>Programs that trust the present CA can no longer connect until they have the new ca.pem, and certificates of the present CA cannot be renewed. The old files are kept in a backup.</source>
            <translation>信任当前 CA 的程序在得到新的 ca.pem 之前无法再连接，当前 CA 的证书也无法续期。旧文件会保留在备份中。</translation>
        </message>
        <message>
            <source>&amp;Keep the CA</source>
            <translation>保留 CA(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Replace ca.key</source>
            <translation>替换 ca.key(&amp;R)</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>正在准备…</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>Done: the nine files are written.</source>
            <translation>完成：九个文件已写入。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>没有写入任何内容。</translation>
        </message>
    </context>
    <context>
        <name>pages::RotationDialog</name>
        <message>
            <source>&amp;Make the new CA</source>
            <translation>生成新的 CA(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Issue server.pem</source>
            <translation>签发 server.pem(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Issue the clients’ files</source>
            <translation>签发客户端文件(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Take the old CA out</source>
            <translation>移除旧的 CA(&amp;T)</translation>
        </message>
        <message>
            <source>Change the CA</source>
            <translation>更换 CA</translation>
        </message>
        <message>
            <source>In four steps, with both CAs trusted in between, so that no program and no server stops. Between two steps hand out the files; close this window and come back whenever you are ready.</source>
            <translation>分四步进行，期间两个 CA 都受信任，因此程序和服务端都不会停止。每两步之间请分发文件；可以关闭此窗口，准备好后再回来。</translation>
        </message>
        <message>
            <source>The four steps</source>
            <translation>四个步骤</translation>
        </message>
        <message>
            <source>&amp;Give up the new CA</source>
            <translation>放弃新的 CA(&amp;G)</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>A new CA, beside the old one: ca.pem holds both. All files signed so far stay good.</source>
            <translation>在旧 CA 旁生成新的 CA：ca.pem 同时包含两者。此前签发的所有文件仍然有效。</translation>
        </message>
        <message>
            <source>server.pem from the new CA. Programs with the new ca.pem accept it.</source>
            <translation>由新 CA 签发 server.pem。持有新 ca.pem 的程序会接受它。</translation>
        </message>
        <message>
            <source>The clients’ files from the new CA. Milvus accepts the old ones as well.</source>
            <translation>由新 CA 签发客户端文件。Milvus 仍接受旧的。</translation>
        </message>
        <message>
            <source>The old CA out of ca.pem. Who still shows its files is refused from then on.</source>
            <translation>从 ca.pem 中移除旧 CA。此后仍出示其文件的程序会被拒绝。</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>next</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>待进行</translation>
        </message>
        <message>
            <source>Done.</source>
            <translation>完成。</translation>
        </message>
        <message>
            <source>The earlier files are kept in %1.</source>
            <translation>之前的文件保存在 %1。</translation>
        </message>
        <message>
            <source>&amp;Test it live</source>
            <translation>实时测试(&amp;T)</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>与之前相同</translation>
        </message>
        <message>
            <source>the old name with today’s date</source>
            <translation>原名称加上今天的日期</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>名称(&amp;N)</translation>
        </message>
        <message>
            <source>What the new CA is &amp;like</source>
            <translation>新 CA 的设置(&amp;L)</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>正在测试…</translation>
        </message>
        <message>
            <source>By the built-in rehearsal server at %1, with these files.</source>
            <translation>由内置演练服务器 %1 使用这些文件回答。</translation>
        </message>
        <message>
            <source>By the server at %1.</source>
            <translation>由服务器 %1 回答。</translation>
        </message>
        <message>
            <source>The new CA signs. server.pem stays as it is: %1 signed it.</source>
            <translation>由新的 CA 签发。server.pem 保持不变：它是由 %1 签发的。</translation>
        </message>
        <message>
            <source>&amp;Let the new CA sign</source>
            <translation>改由新 CA 签发(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Server of the live test</source>
            <translation>实时测试的服务器(&amp;S)</translation>
        </message>
    </context>
    <context>
        <name>pages::ScriptDialog</name>
        <message>
            <source>The same with openssl</source>
            <translation>用 openssl 完成同样的工作</translation>
        </message>
        <message>
            <source>Script with openssl commands</source>
            <translation>openssl 命令脚本</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>复制(&amp;O)</translation>
        </message>
        <message>
            <source>Copy script</source>
            <translation>复制脚本</translation>
        </message>
        <message>
            <source>Save the script</source>
            <translation>保存脚本</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>This script makes an equal set with the openssl command, with keys of its own. What the certificates say stands in openssl.cnf beside it.</source>
            <translation>此脚本用 openssl 命令生成等效的一套文件，密钥是新的。证书的内容写在旁边的 openssl.cnf 中。</translation>
        </message>
        <message>
            <source>&amp;Save both as…</source>
            <translation>将两个文件另存为(&amp;S)…</translation>
        </message>
        <message>
            <source>Scripts (*.sh)</source>
            <translation>脚本 (*.sh)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>所有文件 (*)</translation>
        </message>
        <message>
            <source>Replace openssl.cnf</source>
            <translation>替换 openssl.cnf</translation>
        </message>
        <message>
            <source>Replace the openssl.cnf in that folder?</source>
            <translation>替换该文件夹中的 openssl.cnf？</translation>
        </message>
        <message>
            <source>The script reads %1 beside itself. What stands in it now is lost.</source>
            <translation>脚本会读取旁边的 %1。其中现有的内容将会丢失。</translation>
        </message>
        <message>
            <source>&amp;Keep it</source>
            <translation>保留(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Replace it</source>
            <translation>替换(&amp;R)</translation>
        </message>
        <message>
            <source>Run it with: sh %1</source>
            <translation>运行：sh %1</translation>
        </message>
        <message>
            <source>It signs with the CA “%1”: put its ca.pem and ca.key beside the script.</source>
            <translation>它用 CA“%1”签发：请把该 CA 的 ca.pem 和 ca.key 放在脚本旁边。</translation>
        </message>
    </context>
    <context>
        <name>pages::ServerForm</name>
        <message>
            <source>&amp;Server</source>
            <translation>服务器(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;User (optional)</source>
            <translation>用户（可选）(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Password (optional)</source>
            <translation>密码（可选）(&amp;P)</translation>
        </message>
        <message>
            <source>St&amp;op</source>
            <translation>停止(&amp;O)</translation>
        </message>
        <message>
            <source>Test a&amp;gain (F5)</source>
            <translation>再次测试 (F5)(&amp;G)</translation>
        </message>
    </context>
    <context>
        <name>pages::SubjectForm</name>
        <message>
            <source>&amp;State or province</source>
            <translation>省/州(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Locality</source>
            <translation>城市(&amp;L)</translation>
        </message>
        <message>
            <source>Or&amp;ganisation</source>
            <translation>组织(&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Unit</source>
            <translation>部门(&amp;U)</translation>
        </message>
        <message>
            <source>Co&amp;mmon name</source>
            <translation>通用名称(&amp;M)</translation>
        </message>
        <message>
            <source>Name &amp;of the CA</source>
            <translation>CA 的名称(&amp;O)</translation>
        </message>
        <message>
            <source>Name of the &amp;program</source>
            <translation>程序的名称(&amp;P)</translation>
        </message>
        <message>
            <source>Countr&amp;y</source>
            <translation>国家/地区(&amp;Y)</translation>
        </message>
        <message>
            <source>At most %1 characters</source>
            <extracomment>Said to a screen reader with a field; %1 is a number of characters</extracomment>
            <translation>最多 %1 个字符</translation>
        </message>
    </context>
    <context>
        <name>pages::UsageWords</name>
        <message>
            <source>sign handshakes</source>
            <translation>为握手签名</translation>
        </message>
        <message>
            <source>sign documents</source>
            <translation>为文档签名</translation>
        </message>
        <message>
            <source>encrypt keys</source>
            <translation>加密密钥</translation>
        </message>
        <message>
            <source>encrypt data</source>
            <translation>加密数据</translation>
        </message>
        <message>
            <source>agree on keys</source>
            <translation>协商密钥</translation>
        </message>
        <message>
            <source>sign certificates</source>
            <translation>签发证书</translation>
        </message>
        <message>
            <source>sign lists of withdrawn certificates</source>
            <translation>签发吊销列表</translation>
        </message>
        <message>
            <source>identify a server</source>
            <translation>标识服务器</translation>
        </message>
        <message>
            <source>identify a program that connects</source>
            <translation>标识连接的程序</translation>
        </message>
        <message>
            <source>sign programs</source>
            <translation>为程序签名</translation>
        </message>
        <message>
            <source>sign and encrypt e-mail</source>
            <translation>为电子邮件签名和加密</translation>
        </message>
        <message>
            <source>sign times</source>
            <translation>签发时间戳</translation>
        </message>
        <message>
            <source>answer whether certificates are withdrawn</source>
            <translation>答复证书是否被吊销</translation>
        </message>
        <message>
            <source>sign other certificates</source>
            <translation>签发其他证书</translation>
        </message>
        <message>
            <source>anything (no extended key usage)</source>
            <translation>任何用途（没有扩展密钥用法）</translation>
        </message>
        <message>
            <source>anything (no key usage)</source>
            <translation>任何用途（没有密钥用法）</translation>
        </message>
        <message>
            <source>%1; critical</source>
            <extracomment>&quot;critical&quot;: a program that does not understand the field must refuse the certificate</extracomment>
            <translation>%1；关键</translation>
        </message>
    </context>
    <context>
        <name>pages::VersionQuestion</name>
        <message>
            <source>Stop asking</source>
            <translation>停止询问</translation>
        </message>
        <message>
            <source>Ask the running Milvus</source>
            <translation>询问正在运行的 Milvus</translation>
        </message>
        <message>
            <source>Asks the Milvus at %1 for its version.</source>
            <extracomment>%1: &quot;localhost:19530&quot;</extracomment>
            <translation>向 %1 处的 Milvus 询问其版本。</translation>
        </message>
    </context>
    <context>
        <name>shell::AboutDialog</name>
        <message>
            <source>Qt %1 (built with %2)</source>
            <extracomment>%1: version of Qt the program was built with, %2: version it runs with</extracomment>
            <translation>Qt %1（构建时为 %2）</translation>
        </message>
        <message>
            <source>About Milvus TLS Wizard</source>
            <translation>关于 Milvus TLS 向导</translation>
        </message>
        <message>
            <source>Makes certificates for Milvus, sets Milvus up to use them, and proves that the connection is encrypted.</source>
            <translation>为 Milvus 生成证书，让 Milvus 使用它们，并证明连接已加密。</translation>
        </message>
        <message>
            <source>C&amp;opy</source>
            <translation>复制(&amp;O)</translation>
        </message>
        <message>
            <source>Copy versions</source>
            <translation>复制版本信息</translation>
        </message>
        <message>
            <source>Licensed under the Apache License 2.0. Qt is used under the LGPL 3, OpenSSL and gRPC under the Apache License 2.0, libyaml and yaml-cpp under the MIT License, libarchive under the BSD License.</source>
            <translation>以 Apache License 2.0 许可。Qt 以 LGPL 3 使用，OpenSSL 和 gRPC 以 Apache License 2.0 使用，libyaml 和 yaml-cpp 以 MIT License 使用，libarchive 以 BSD License 使用。</translation>
        </message>
    </context>
    <context>
        <name>shell::DropHint</name>
        <message>
            <source>Only files and folders of this computer can be dropped here.</source>
            <translation>这里只能拖放本机的文件和文件夹。</translation>
        </message>
        <message>
            <source>Drop to check this folder of certificates.</source>
            <translation>松开鼠标，检查这个证书文件夹。</translation>
        </message>
        <message>
            <source>Drop to inspect these files.</source>
            <translation>松开鼠标，查看这些文件。</translation>
        </message>
    </context>
    <context>
        <name>shell::Foot</name>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>Step %1 of %2</source>
            <translation>第 %1 步，共 %2 步</translation>
        </message>
        <message>
            <source>Outside the steps: nothing here changes your plan</source>
            <translation>不属于各步骤：这里不会改动您的计划</translation>
        </message>
    </context>
    <context>
        <name>shell::HelpWindow</name>
        <message>
            <source>Help – Milvus TLS Wizard</source>
            <translation>帮助 – Milvus TLS 向导</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
    </context>
    <context>
        <name>shell::MainWindow</name>
        <message>
            <source>&amp;Close</source>
            <translation>关闭(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>取消(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>shell::MenuBar</name>
        <message>
            <source>&amp;File</source>
            <translation>文件(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Open files…</source>
            <translation>打开文件…(&amp;O)</translation>
        </message>
        <message>
            <source>Open &amp;folder of certificates…</source>
            <translation>打开证书文件夹…(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Recent folders</source>
            <translation>最近的文件夹(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Import answers…</source>
            <translation>导入答案…(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Export answers…</source>
            <translation>导出答案…(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>退出(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>编辑(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Forget my answers</source>
            <translation>忘记我的答案(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>视图(&amp;V)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>语言(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>主题(&amp;T)</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>跟随系统(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>浅色(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>深色(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>上一步(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Next</source>
            <translation>下一步(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>工具(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Inspect files</source>
            <translation>查看文件(&amp;I)</translation>
        </message>
        <message>
            <source>Show as &amp;openssl commands…</source>
            <translation>显示为 openssl 命令…(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Test the connection</source>
            <translation>测试连接(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>本页帮助(&amp;H)</translation>
        </message>
        <message>
            <source>&amp;About Milvus TLS Wizard</source>
            <translation>关于 Milvus TLS 向导(&amp;A)</translation>
        </message>
        <message>
            <source>Expiry and &amp;renewal</source>
            <translation>到期与续期(&amp;R)</translation>
        </message>
        <message>
            <source>Import gen.sh and openssl.&amp;cnf…</source>
            <translation>导入 gen.sh 和 openssl.cnf(&amp;C)…</translation>
        </message>
    </context>
    <context>
        <name>shell::Sidebar</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>随时可用</translation>
        </message>
        <message>
            <source>Set up TLS</source>
            <translation>设置 TLS</translation>
        </message>
    </context>
    <context>
        <name>shell::Wizard</name>
        <message>
            <source>Your answers and recent folders are forgotten.</source>
            <translation>您的答案和最近的文件夹已被忘记。</translation>
        </message>
        <message>
            <source>Inspect certificates, keys and requests</source>
            <translation>查看证书、私钥和请求</translation>
        </message>
        <message>
            <source>Certificates, keys and requests (*.pem *.crt *.cer *.der *.key *.csr *.srl);;All files (*)</source>
            <translation>证书、私钥和请求 (*.pem *.crt *.cer *.der *.key *.csr *.srl);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Open a folder of certificates</source>
            <translation>打开证书文件夹</translation>
        </message>
        <message>
            <source>Import answers</source>
            <translation>导入答案</translation>
        </message>
        <message>
            <source>Answers (*.json);;All files (*)</source>
            <translation>答案 (*.json);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Answers imported.</source>
            <translation>答案已导入。</translation>
        </message>
        <message>
            <source>Export answers</source>
            <translation>导出答案</translation>
        </message>
        <message>
            <source>Answers exported. They hold no key and no password.</source>
            <translation>答案已导出。其中没有私钥，也没有密码。</translation>
        </message>
        <message>
            <source>Import gen.sh and openssl.cnf</source>
            <translation>导入 gen.sh 和 openssl.cnf</translation>
        </message>
        <message>
            <source>Scripts and configurations (*.sh *.cnf *.conf);;All files (*)</source>
            <translation>脚本和配置 (*.sh *.cnf *.conf);;所有文件 (*)</translation>
        </message>
    </context>
    <context>
        <name>widgets::Banner</name>
        <message>
            <source>OK: %1</source>
            <extracomment>Spoken before the words of a green banner</extracomment>
            <translation>正常：%1</translation>
        </message>
        <message>
            <source>Note: %1</source>
            <translation>提示：%1</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>警告：%1</translation>
        </message>
        <message>
            <source>Problem: %1</source>
            <translation>问题：%1</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
    </context>
    <context>
        <name>widgets::BannerList</name>
        <message>
            <source>%1: %2</source>
            <extracomment>what a button does, and about what: &quot;Repair: The key tls stands twice.&quot;</extracomment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>widgets::ChainNode</name>
        <message>
            <source>problem: %1</source>
            <translation>问题：%1</translation>
        </message>
        <message>
            <source>Shows the details of this certificate.</source>
            <translation>显示这张证书的详细信息。</translation>
        </message>
    </context>
    <context>
        <name>widgets::ChainView</name>
        <message>
            <source>Chain</source>
            <translation>证书链</translation>
        </message>
    </context>
    <context>
        <name>widgets::CopyButton</name>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
    </context>
    <context>
        <name>widgets::DaysField</name>
        <message>
            <source> days</source>
            <translation> 天</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 天</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 年</translation>
        </message>
        <message>
            <source>10 years</source>
            <translation>10 年</translation>
        </message>
        <message>
            <source>%1 for the %2</source>
            <extracomment>%1: a length of time, %2: a certificate</extracomment>
            <translation>%2：%1</translation>
        </message>
        <message>
            <source>until %1</source>
            <extracomment>%1: the last day of a certificate</extracomment>
            <translation>至 %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::DiffView</name>
        <message>
            <source>%1  ·  line %2</source>
            <extracomment>heading of a change: where in milvus.yaml, and its line number</extracomment>
            <translation>%1  ·  第 %2 行</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>改动</translation>
        </message>
        <message>
            <source>F7 goes to the next change, Shift+F7 to the one before.</source>
            <translation>F7 转到下一处改动，Shift+F7 转到上一处。</translation>
        </message>
        <message>
            <source>Change %1 of %2</source>
            <translation>第 %1 处改动，共 %2 处</translation>
        </message>
        <message>
            <source>Change %1 of %2: %3</source>
            <translation>第 %1 处改动，共 %2 处：%3</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>改动前</translation>
        </message>
        <message>
            <source>After</source>
            <translation>改动后</translation>
        </message>
        <message>
            <source>Change %1 of %2: %3. %4</source>
            <extracomment>spoken: number of the change, its place in the file, why it is made</extracomment>
            <translation>第 %1 处更改，共 %2 处：%3。%4</translation>
        </message>
        <message>
            <source>More lines above: %1</source>
            <translation>上方还有行数：%1</translation>
        </message>
        <message>
            <source>More lines below: %1</source>
            <translation>下方还有行数：%1</translation>
        </message>
    </context>
    <context>
        <name>widgets::FactGrid</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::FileTable</name>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Who gets it</source>
            <translation>给谁</translation>
        </message>
        <message>
            <source>Mode</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Enter shows the details of a file.</source>
            <translation>按 Enter 显示文件的详细信息。</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺失</translation>
        </message>
        <message>
            <source>%1, private key</source>
            <translation>%1，私钥</translation>
        </message>
    </context>
    <context>
        <name>widgets::HandshakePicture</name>
        <message>
            <source>Who shows a certificate</source>
            <translation>谁出示证书</translation>
        </message>
        <message>
            <source>Milvus shows server.pem to your program, and your program shows client.pem to Milvus.</source>
            <translation>Milvus 向您的程序出示 server.pem，您的程序向 Milvus 出示 client.pem。</translation>
        </message>
        <message>
            <source>Milvus shows server.pem to your program.</source>
            <translation>Milvus 向您的程序出示 server.pem。</translation>
        </message>
        <message>
            <source>Your program</source>
            <extracomment>In a small picture: the program that connects to Milvus</extracomment>
            <translation>您的程序</translation>
        </message>
        <message>
            <source>pymilvus, Node…</source>
            <translation>pymilvus、Node…</translation>
        </message>
        <message>
            <source>port 19530</source>
            <translation>端口 19530</translation>
        </message>
    </context>
    <context>
        <name>widgets::MatchBox</name>
        <message>
            <source>Would it match?</source>
            <translation>会匹配吗？</translation>
        </message>
        <message>
            <source>Add &amp;it</source>
            <translation>添加它(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;What a program dials</source>
            <translation>程序连接时用的名称(&amp;W)</translation>
        </message>
        <message>
            <source>Yes, by the address %1.</source>
            <translation>会，匹配地址 %1。</translation>
        </message>
        <message>
            <source>Yes, by the name %1.</source>
            <translation>会，匹配名称 %1。</translation>
        </message>
        <message>
            <source>pymilvus, Node, Java and Go all accept it.</source>
            <translation>pymilvus、Node、Java 和 Go 都会接受。</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>The answer to &quot;Would it match?&quot;</extracomment>
            <translation>不会。</translation>
        </message>
        <message>
            <source>No name in the list covers %1.</source>
            <translation>列表中没有名称涵盖 %1。</translation>
        </message>
        <message>
            <source>pymilvus, Node and Go accept it, Java takes no name with an underscore.</source>
            <translation>pymilvus、Node 和 Go 接受它；Java 不接受带下划线的名称。</translation>
        </message>
    </context>
    <context>
        <name>widgets::NewPassphrase</name>
        <message>
            <source>The same again</source>
            <translation>再次输入</translation>
        </message>
        <message>
            <source>Both fields differ. Type the same passphrase twice.</source>
            <translation>两次输入不一致。请输入两遍相同的密码短语。</translation>
        </message>
    </context>
    <context>
        <name>widgets::ProblemLabel</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>widgets::SanEditor</name>
        <message>
            <source>Add names o&amp;r addresses</source>
            <translation>添加名称或地址(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Add</source>
            <translation>添加(&amp;A)</translation>
        </message>
        <message>
            <source>Add %1</source>
            <translation>添加 %1</translation>
        </message>
        <message>
            <source>%1 removed</source>
            <translation>已移除 %1</translation>
        </message>
        <message>
            <source>%1 added</source>
            <translation>已添加 %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::SanTable</name>
        <message>
            <source>Type</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Name or address</source>
            <translation>名称或地址</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>谁使用它</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
    </context>
    <context>
        <name>widgets::StageList</name>
        <message>
            <source>%1 s</source>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 毫秒</translation>
        </message>
        <message>
            <source>Stages of the test</source>
            <translation>测试的各个阶段</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Problem</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>running</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>已跳过</translation>
        </message>
        <message>
            <source>not reached</source>
            <translation>未到达</translation>
        </message>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>a stage of the test, OK or Problem, and what was found</extracomment>
            <translation>%1：%2，%3</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>widgets::StepList</name>
        <message>
            <source>Step %1 of %2, %3, done</source>
            <translation>第 %1 步，共 %2 步，%3，已完成</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3, current</source>
            <translation>第 %1 步，共 %2 步，%3，当前</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3, to come</source>
            <translation>第 %1 步，共 %2 步，%3，未到</translation>
        </message>
        <message>
            <source>Step %1 of %2, %3</source>
            <translation>第 %1 步，共 %2 步，%3</translation>
        </message>
    </context>
    <context>
        <name>widgets::Timeline</name>
        <message>
            <source>Validity</source>
            <translation>有效期</translation>
        </message>
        <message>
            <source>%1 ended on %2.</source>
            <translation>%1 已于 %2 到期。</translation>
        </message>
        <message>
            <source>%1 begins on %2 and ends on %3.</source>
            <translation>%1 从 %2 开始，到 %3 为止。</translation>
        </message>
        <message>
            <source>%1 is valid until %2.</source>
            <translation>%1 的有效期至 %2。</translation>
        </message>
        <message>
            <source>%1: %2 to %3 UTC</source>
            <extracomment>a certificate and the moments between which it is valid</extracomment>
            <translation>%1：%2 至 %3 UTC</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
    </context>
    <context>
        <name>widgets::WorkCard</name>
        <message>
            <source>Creating %1 (%2 of %3)…</source>
            <translation>正在生成 %1（%2 / %3）…</translation>
        </message>
    </context>
</TS>
