#pragma once

#include <QString>

#include <span>

namespace base {

/// Everything that can be said about a set-up, as a stable number: 104 is shown and parsed as
/// "TLS-104". Numbers are a promise to scripts: never re-use one. The note behind each lists the
/// arguments that travel with it
/// (`%1`, `%2`, … of its sentence in ui/text). Groups: 0xx use, files, names and plan; 1xx
/// connection; 2xx certificates; 3xx Milvus configuration; 4xx issuing and bundle; 5xx export and
/// rehearsal.
enum class Code : int {
    // 0xx use of the program, files and folders
    WrongUse = 1,             // what is wrong, in words of the command line
    Canceled = 2,             //
    LibraryFailure = 3,       // what was being done; the library's text is in the detail
    FileMissing = 10,         // path
    FileUnreadable = 11,      // path
    FileUnwritable = 12,      // path
    NotAFolder = 13,          // path
    FolderReadOnly = 14,      // path
    DiskFull = 15,            // path
    FileTooLarge = 16,        // path, limit ("8 MiB")
    NotARegularFile = 17,     // path
    FolderLocked = 18,        // folder, process that holds it
    LinkRefused = 19,         // path of the symbolic or hard link
    FolderNotOurs = 20,       // folder, owner
    PasswordUnavailable = 21, // where it was looked for
    AnswersInvalid = 22,      // path, what is wrong
    FileExists = 23,          // path
    FolderMissing = 24,       // path
    FileEmpty = 25,           // path

    // names, subject, dates
    NameEmpty = 30,                //
    NameTooLong = 31,              // name
    NameLabelInvalid = 32,         // name, offending part
    NameNumericEnd = 33,           // name
    NameUnderscore = 34,           // name, alias with a hyphen
    NameWildcard = 35,             // name
    NameNotIdna = 36,              // name
    NameMixedScript = 37,          // name in Unicode, A-label
    NameControlCharacter = 38,     // name, escaped
    AddressInvalid = 39,           // address
    AddressUnspecified = 40,       // address
    AddressZone = 41,              // address
    AddressMapped = 42,            // address, the IPv4 address meant
    UriInvalid = 43,               // URI
    EmailInvalid = 44,             // address
    NamesMissing = 45,             //
    NamesTooMany = 46,             // count, limit
    NameRepeated = 47,             // name
    NameTakenFromUrl = 48,         // what was typed, name kept
    NameIsAddress = 49,            // address that was given as a DNS name
    CountryInvalid = 50,           // what was typed
    SubjectTooLong = 51,           // field, limit, length
    SubjectControlCharacter = 52,  // field
    SubjectEdgeSpace = 53,         // field
    SubjectNameless = 54,          // (common name and organisation both empty)
    CommonNameNotCovered = 55,     // common name
    DaysOutOfRange = 56,           // file, least, most
    LeafOutlivesCa = 57,           // file
    DaysLong = 58,                 // file, days
    ClientNameInvalid = 59,        // name
    SubjectEqualsCa = 60,          // common name
    KeyKindUnknown = 61,           // what was typed
    PortInvalid = 62,              // what was typed
    HostInvalid = 63,              // what was typed
    PresetUnknown = 64,            // what was typed
    ModeUnknown = 65,              // what was typed
    FolderEmptyName = 66,          //
    ServerPathInvalid = 67,        // path where Milvus is to find the files
    CommonNameTooLongForName = 68, // name (it is left out of the subject)
    ClientNameUnfit = 69,          // name
    ClientNameReserved = 70,       // name
    ClientNameClash = 71,          // name, other name
    ClientNameTwice = 72,          // name
    ClientListUnreadable = 73,     // path, line
    ClientListEmpty = 74,          // path
    DiskUnsure = 75,               // folder (its new files are there, but perhaps not for good)
    ComposeNamesUnread = 76,       // Compose file, "include" or "extends"
    SignatureUnfit = 77,           // file (whoever signed it did not sign this)
    CaKeyWasInTheOpen = 78,        // key file of a CA, file it was found in
    ClientKeyElsewhere = 79,       // certificate file, name of the client
    NamePublicSuffix = 80,         // wildcard, the public suffix it stands on
    AddressIsNetwork = 81,         // what was typed

    // 1xx live test
    HostNotFound = 101,             // host
    ConnectionRefused = 102,        // host, port
    ConnectTimeout = 103,           // host, port, seconds
    NameMismatch = 104,             // dialled name, names of the certificate
    ServerNotTls = 105,             // host, port
    ChainUntrusted = 106,           // issuer named by the server's certificate, subject of ca.pem
    ServerExpired = 107,            // date
    ServerNotYetValid = 108,        // date
    ServerChainInvalid = 109,       // reason
    ClientCertificateMissing = 110, // host (server demands one, none was given)
    ClientCertificateRefused = 111, // alert
    HandshakeTimeout = 112,         // host, port, seconds
    HandshakeRefused = 113,         // alert
    ProtocolTooOld = 114,           // version
    AlpnMissing = 115,              // host, port
    ConnectionClosed = 116,         // host, port
    NotMilvus = 117,                // host, port
    MilvusUnhealthy = 118,          // reasons
    SignInMissing = 119,            //
    SignInRefused = 120,            // user
    PermissionDenied = 121,         // user
    DatabaseMissing = 122,          // database
    RpcTimeout = 123,               // call, seconds
    RpcRefused = 124,               // call, status
    MilvusNotReady = 125,           //
    NetworkUnreachable = 126,       // host
    ResolveTimeout = 127,           // host, seconds
    ServerKeepsOldCertificate =
        128, // host, date of the file (server.pem on disk is newer than what the server shows)
    ServerSampleCertificate = 129, // host
    ModeIsOneWay = 130,      // host (mutual expected, but let in without a client certificate)
    StrangerLetIn = 131,     // host
    PlaintextAnswered = 132, // host, port
    ModeIsMutual = 133,      // host (one-way expected, but a client certificate is demanded)
    ClientKeyMismatch = 140, // client.pem, client.key
    ClientNotFromCa = 141,   // issuer, subject of ca.pem
    ClientExpired = 142,     // date
    ClientNotYetValid = 143, // date
    ClientPurpose = 144,     // (no clientAuth)
    RestPortClosed = 145,    // URL
    ProofNotRun = 146,       // reason

    // 2xx certificates and keys on disk
    NothingRecognised = 201,      // file
    PemBroken = 202,              // file, line
    KeyEncrypted = 203,           // file
    KeyMismatch = 204,            // certificate file, key file
    Expired = 205,                // file, date
    NotYetValid = 206,            // file, date
    ExpiresSoon = 207,            // file, days left
    NotSignedByCa = 208,          // file, issuer
    CaBasicConstraints = 209,     // file
    CaKeyUsage = 210,             // file
    NamesAbsent = 211,            // file
    AddressAsDnsName = 212,       // file, address
    PurposeAbsent = 213,          // file (no extended key usage)
    PurposeServerMissing = 214,   // file
    PurposeClientMissing = 215,   // file
    PurposeBoth = 216,            // file
    NotVersion3 = 217,            // file
    LeafIsCa = 218,               // file
    ValidityTooLong = 219,        // file, days
    KeyWeak = 220,                // file, key
    SignatureWeak = 221,          // file, algorithm
    SubjectSameAsCa = 222,        // file
    KeyInCertificateFile = 223,   // file
    KeyReadableByOthers = 224,    // file, mode
    SampleCertificate = 225,      // file
    OutlivesCa = 226,             // file
    SubjectMojibake = 227,        // file, what was meant
    CurveUnsupported = 228,       // file, curve
    SerialUnusual = 229,          // file
    AuthorityKeyIdMissing = 230,  // file
    SubjectKeyIdMissing = 231,    // file
    NameNotCovered = 232,         // file, host
    ConstraintsNotCritical = 233, // file
    KeyEnciphermentOnEc = 234,    // file
    WildcardTooBroad = 235,       // file, name
    SetMixed = 236,               // file
    SetFileMissing = 237,         // file
    ChainOrder = 238,             // file; its detail: the file of the authority that is missing
    KeyWithoutCertificate = 239,  // file
    KeyKindLimited = 240,         // file (Ed25519: who cannot read it)
    CommonNameIgnored = 241,      // file, common name
    RequestSignature = 242,       // file
    KeyUsageMissing = 243,        // file
    ClientCarriesHostName = 244,  // file, name
    SerialShared = 245,           // file, other file
    NotPem = 246,                 // file (DER: Milvus reads PEM only)
    VerifierRefuses = 247,        // file, the verifier's reason
    KeyKindUnsupported = 248,     // file, key (RSA-PSS, Ed448, RSA over 8192 bits)
    KeyFormOld = 249,             // file, form ("EC PRIVATE KEY": Java reads PKCS#8 only)
    CommonNameShared = 250,       // file, common name (the CA has the same)
    AddressesAbsent = 251,        // file (names, but no address)
    SampleName = 252,             // file, name that was left over from an example
    NonRepudiation = 253,         // file
    SerialNext = 254,             // file, other file (serial numbers are counted, not drawn)
    SubjectRepeated = 255,        // file, field
    JustIssued = 256,             // file, since when it is good
    FilesLeftOut = 257,           // folder, number of files that were not looked at
    ServerOfOtherCa = 258,        // file, who its authority is (not that of ca.pem)
    Pkcs12NotRead = 259,          // file
    CurveWrittenOut = 260,        // file (explicit EC parameters)
    CriticalUnknown = 261,        // file, extension that Go does not know
    KeyLockWeak = 262,            // file, how it is locked
    Pkcs12Opened = 263,           // file, whose certificates are in it
    ServerTakenOver = 264,        // file, whose it was before
    ClientNamesAbsent = 265,      // file
    NameOutsideCa = 266,          // file, name, common name of the CA that may not vouch for it
    FileWritableByOthers = 269,   // file, mode

    // 3xx Milvus's configuration
    YamlSyntax = 301,                // file, line
    YamlTab = 302,                   // file, line
    YamlKeyRepeated = 303,           // key, first line, second line
    DeadKeyTlsEnabled = 304,         // line
    DeadKeyProxyTls = 305,           // line
    RestPortShared = 306,            // port
    PathRelative = 307,              // key, path
    PathMissing = 308,               // key, path
    CaPathMissing = 309,             //
    TlsModeNotANumber = 310,         // value, line
    TlsModeOutOfRange = 311,         // value, line
    SamplePathsUsed = 312,           // line
    UserYamlIgnored = 313,           // version
    EnvironmentOverrides = 314,      // variable, value
    TlsOff = 315,                    //
    HostPathInContainer = 316,       // path
    RestPortTaken = 317,             // port, key that uses it
    VersionUnknown = 318,            //
    PlainPortsRemain = 319,          // (9091, etcd, MinIO stay unencrypted)
    YamlUnsafe = 320,                // line, what (anchor, alias, merge key, tag)
    YamlManyDocuments = 321,         // line
    YamlTooLarge = 322,              // limit
    NotMilvusConfiguration = 323,    // file
    ChangedSincePreview = 324,       // file
    PatchNotProven = 325,            // key (the file was put back)
    YamlFlowStyle = 326,             // line
    NothingToChange = 327,           // file
    VersionWithoutUserYaml = 328,    // version
    VersionWithoutTls = 329,         // version
    YamlNotUtf8 = 330,               // file
    VersionInvalid = 331,            // what was typed
    RestNotServed = 332,             // version (2.3: REST is not served on the shared port)
    BackupMissing = 333,             // path of the backup
    DeadKeyCiphers = 334,            // key, line
    RenderingUnknown = 335,          // what was typed
    LaterFileOverrides = 336,        // file that wins, key, its value there
    NotAComposeFile = 337,           // file
    TlsKeysStay = 338,               // keys that remain in the file
    TabsAmbiguous = 340,             // file, line
    InternalTlsUnsupported = 341,    // version
    InternalTlsPathMissing = 342,    // key
    InternalTlsNameMissing = 343,    //
    InternalTlsNameNotCovered = 344, // name
    InternalTlsOff = 345,            // line
    EtcdOverrides = 346,             //
    FileHasOtherNames = 347,         // file, number of its other names
    UnitReadsElsewhere = 348,        // folder where Milvus looks, file that it does not read, unit
    ChangedSinceWrite = 349,         // file, backup, each as a word for a shell
    RestPortImpossible = 350,        // port
    PathNotExpanded = 351,           // key, path ("~/…", "${HOME}/…")
    VariableNotRead = 352,           // variable
    ConfigMountedElsewhere = 353,    // file, where it is mounted, where Milvus looks for it
    SwitchNotRead = 354,             // key, value, line
    CaNotAnAuthority = 355,          // file
    ServerIsAuthority = 356,         // file
    InternalTlsStays = 357,          //

    // 360 to 370 and 380 to 394: how Milvus is run
    MountMissing = 360,               // path in the container, line to add, file to add it to
    FileNotMounted = 361,             // path in the container, path here, command that copies
    UserYamlRewritten = 362,          // file
    RestPortNotPublished = 363,       // port, line to add, file to add it to
    ComposeMountsConfiguration = 364, // file that it mounts
    ComposeServiceMissing = 365,      // file
    MountTaken = 366,                 // folder in the container, folder that is mounted there
    CaKeyMounted = 367,               // ca.key in the container, path here, file with the mounts
    VersionNeedsFiles = 368,          // host and port
    ConfigsFolderMounted = 369,       // folder that is mounted, file with the mounts
    ClusterTlsHalfSet = 370,          // name of the cluster, key that is missing, line
    CaKeyLocked = 380,                // ca.key
    InternalTlsOtherServices = 381,   // services, file
    RestPortNotInScript = 382,        // port, line to add, script
    FilesFolderMissing = 383,         // folder
    MountsMissing = 384,              // folder in the container, names, one line to add, file
    ComposeServicesSeveral = 385,     // file, services that run Milvus
    HelmValueUnread = 386,            // value, line
    HelmUserYamlThere = 387,          // line of extraConfigFiles.user.yaml
    OperatorMountMissing = 388,       // path in the pod, file
    OperatorResourcesSeveral = 389,   // line of the next, file
    DeploymentKeyRepeated = 390,      // key, first line, second line
    HelmConfigMapOwn = 391,           // name of the ConfigMap, line
    HelmEntryKept = 392,              // list, line, folder in the container

    // 371 to 379: what Milvus makes of its configuration, and what cannot be told
    YamlRefused = 371,  // file, line, what (a control character, %YAML 1.2, << of no mapping, …)
    ValueUnclear = 372, // line, what (alias, merge key, tag), keys
    KeySpelledTwice = 373,  // key, first line, second line
    VariablesUnknown = 374, // file of variables or name of one, file that names it
    ModeNotInEffect = 375,  // mode that is wanted, mode in effect ("off", "one-way", "mutual")
    NotABackup = 376,       // file that was named, file it was to replace

    // 377 to 379: what a container makes of the files that it is given
    FileNotForUser = 377,   // file here, user of the container, command that lets it read
    LinkLeavesMount = 378,  // path in the container, where the link leads, command that copies
    ConfigNotMounted = 379, // file, line to add, file to add it to

    // 4xx issuing and the bundle
    KeyGenerationFailed = 401,      // file
    SigningFailed = 402,            // file
    SelfCheckFailed = 403,          // file, reason
    CaKeyMissing = 404,             // path
    CaKeyEncrypted = 405,           // path
    CaKeyMismatch = 406,            // path
    CaExpiresTooSoon = 407,         // date
    NotACa = 408,                   // path
    RandomnessFailed = 409,         //
    CaReplacementUnconfirmed = 410, // path
    SetExists = 411,                // folder
    LeftoverCleaned = 412,          // path
    BackupFailed = 413,             // path
    ClockWrong = 414,               // date
    FolderOpenToOthers = 415,       // folder, mode
    RunningAsRoot = 416,            // folder
    CaReused = 417,                 // path
    SetIncomplete = 418,            // folder, missing file
    PassphraseWrong = 419,          // path
    CaNotStrict = 420,              // path
    CaKeyNotEncrypted = 421,        // path
    CaSeveral = 422,                // folder, files
    CaNotFound = 423,               // folder
    ClientExists = 424,             // name, folder
    ClientUnknown = 425,            // name, folder
    RotationCaAdded = 426,          // folder
    RotationServerIssued = 427,     // folder
    RotationClientsIssued = 428,    // folder
    RotationFinished = 429,         // folder, backup
    RotationCanceled = 430,         // folder
    RotationNotStarted = 431,       // folder
    RotationNotYet = 432,           // folder
    RotationDamaged = 433,          // path
    HistoryDamaged = 434,           // path, line
    NamesUnchanged = 435,           // file
    NameNotKept = 436,              // file
    KeyLockTooSlow = 437,           // path, rounds
    SampleTrusted = 438,            // path
    ReaderLost = 439,               // path, command
    PassphraseTooLong = 440,        // most bytes
    ChangeInterrupted = 441,        // folder
    CaIsIntermediate = 442,         // path, common name of its issuer
    RotationServerLeft = 443,       // folder, who signed server.pem
    RotationPastReturn = 444,       // folder, common name of the old CA, date
    CaNameOutside = 445,            // path, name that its constraints leave out
    CaPurposeMissing = 446,         // path, purpose ("serverAuth", "clientAuth")
    UnitHidesFile = 447,            // path, setting of the unit, unit
    UnitFilesUnseen = 448,          // setting of the unit, unit
    MountUnseen = 449,              // path in the container, file with the mounts
    RepairNotNeeded = 450,          // folder
    RepairNeedsCaKey = 451,         // file
    CaNotRepairable = 452,          // file, codes of its flaws
    CaCertificateRenewed = 453,     // file
    KeyWasInTheOpen = 454,          // key file, file it was found in
    KeyReplaced = 455,              // file
    FileLeftAlone = 456,            // file, file that was made from it
    ImportLineLeft = 457,           // file, line, its text
    ImportNothingFound = 458,       // file
    RepairNeedsClientKey = 459,     // file, name of the client
    RepairEndsHere = 460,           // folder
    CaCertificateReplaced = 461,    // file
    HostNamesDropped = 462,         // file
    RepairCaEnded = 463,            // file, date
    LeafSeveral = 464,              // file, what it is made from, what else it could be made from
    LeafNotThere = 465,             // file, folder
    CaOverwritten = 466,            // file, whose certificate is in it
    CaRebuilt = 467,                // file
    ImportCaGiven = 468,            // file
    StoreWithoutKey = 469,          // path
    PermissionsDiffer = 470,        // path, owner and mode as they are, as they must be
    PermissionsNeedRoot = 471,      // path, command
    ContainerUserUnknown = 472,     // what was typed
    FolderBarsServer = 473,         // folder, user and group of the server
    GroupUnknown = 474,             // what was typed
    ScriptNameTaken = 490,          // name of the file that the script reads

    // 5xx export and rehearsal
    PortInUse = 501,        // port
    ArchiveFailed = 502,    // path
    NothingToExport = 503,  // folder
    FormatUnknown = 504,    // what was typed
    PassphraseNeeded = 505, //
    RehearsalFailed = 506,  // reason
    CaKeyIncluded = 507,    // path
    SdkUnknown = 508,       // what was typed
    ModeNotInBundle = 509,  // file that is missing for the mode
    KeysLocked = 510,       // path, names of the keys
    KeyLockedAlready = 511, // file
};

enum class Severity { Note, Warning, Problem };

/// All codes in ascending order, for `explain`, completeness tests and translators.
std::span<const Code> allCodes();
/// "TLS-104"
QString codeId(Code code);
/// The code behind "TLS-104", "tls-104" or "104"; WrongUse when there is none (check with codeId).
bool parseCode(QStringView text, Code &code);

} // namespace base
