using System.Collections.Frozen;

namespace ClaimModel.Validation.Rules;

/// <summary>Recognizes names that are not the name of anyone: words for somebody unknown in the larger languages, and platforms on which somebody posts.</summary>
internal static class PlaceholderNames
{
    /// <summary>Words for somebody who is not known, or is not named.</summary>
    private static readonly FrozenSet<string> Nobody = SetOf(
        // English
        "anonymous", "anonymous person", "anonymous source", "anonymous sources", "anonymous user", "anonymous users", "unknown", "unknown author",
        "unknown person", "unknown source", "unknown speaker", "unnamed", "unnamed source", "unnamed sources", "unidentified", "unspecified", "not known",
        "not named", "not specified", "not stated", "n/a", "none", "no one", "no name", "someone", "somebody", "some people", "many people", "several people",
        "source", "sources", "various", "various people", "various sources", "various users", "multiple people", "multiple sources", "several sources",
        // German
        "anonym", "anonyme quelle", "unbekannt", "unbekannte", "unbekannter", "unbekannte person", "unbekannte quelle", "ungenannt", "niemand", "jemand",
        "ohne namen", "keine angabe", "k. a.", "k.a.", "diverse", "verschiedene", "nutzer sozialer medien",
        // French
        "anonyme", "source anonyme", "inconnu", "inconnue", "auteur inconnu", "source inconnue", "personne inconnue", "sans nom", "quelqu'un", "divers", "plusieurs sources", "internautes",
        "utilisateurs des réseaux sociaux", "non précisé", "n/d",
        // Spanish
        "anónimo", "anónima", "fuente anónima", "desconocido", "desconocida", "autor desconocido", "fuente desconocida", "alguien", "sin nombre",
        "varios", "varias fuentes", "usuarios de redes sociales", "internautas", "no especificado",
        // Portuguese
        "anônimo", "anônima", "anónimos", "fonte anônima", "fonte anónima", "desconhecido", "desconhecida", "autor desconhecido", "fonte desconhecida",
        "ninguém", "alguém", "sem nome", "vários", "várias fontes", "usuários de redes sociais", "utilizadores das redes sociais", "não informado",
        // Italian
        "anonimo", "anonima", "fonte anonima", "sconosciuto", "sconosciuta", "autore sconosciuto", "qualcuno", "senza nome",
        "varie fonti", "utenti dei social media", "utenti dei social",
        // Dutch
        "anoniem", "anonieme bron", "onbekend", "onbekende", "onbekende bron", "iemand", "naamloos", "diversen", "diverse bronnen", "gebruikers van sociale media",
        // Polish
        "anonimowy", "anonimowe źródło", "nieznany", "nieznana", "nieznany autor", "nieznane źródło", "ktoś", "bezimienny", "różni", "różne źródła", "internauci",
        "użytkownicy mediów społecznościowych",
        // Russian
        "аноним", "анонимно", "анонимный", "анонимный источник", "анонимные источники", "неизвестен", "неизвестно", "неизвестный", "неизвестный автор", "неизвестный источник",
        "никто", "кто-то", "без имени", "разные", "разные источники", "пользователи соцсетей", "пользователи социальных сетей", "не указан", "не указано", "источник",
        // Ukrainian
        "анонім", "анонімно", "анонімний", "анонімне джерело", "невідомий", "невідомо", "невідомий автор", "невідоме джерело", "ніхто", "хтось", "без імені", "різні", "різні джерела",
        "користувачі соцмереж", "користувачі соціальних мереж", "не вказано", "джерело",
        // Turkish
        "anonim", "anonim kaynak", "bilinmiyor", "bilinmeyen", "bilinmeyen kişi", "bilinmeyen kaynak", "hiç kimse", "kimse", "birisi", "isimsiz", "çeşitli", "çeşitli kaynaklar",
        "sosyal medya kullanıcıları",
        // Arabic
        "مجهول", "مجهولون", "مصدر مجهول", "مجهول الهوية", "غير معروف", "غير محدد", "لا أحد", "شخص ما", "بدون اسم", "مصادر مختلفة", "متعددون", "رواد مواقع التواصل الاجتماعي", "مستخدمو مواقع التواصل الاجتماعي",
        // Persian
        "ناشناس", "منبع ناشناس", "نامشخص", "نامعلوم", "ناشناخته", "هیچکس", "هیچ کس", "کسی", "بی نام", "مختلف", "کاربران شبکه های اجتماعی",
        // Hindi
        "अज्ञात", "अनाम", "गुमनाम", "बेनाम", "अज्ञात स्रोत", "अज्ञात व्यक्ति", "कोई नहीं", "विभिन्न", "सोशल मीडिया यूजर", "सोशल मीडिया यूज़र", "सोशल मीडिया यूजर्स", "सोशल मीडिया यूज़र्स", "सोशल मीडिया उपयोगकर्ता",
        // Bengali
        "অজ্ঞাত", "অজ্ঞাতনামা", "অজানা", "বেনামী", "নামহীন", "অজ্ঞাত সূত্র", "কেউ না", "কেউ নয়", "বিভিন্ন", "সোশ্যাল মিডিয়া ব্যবহারকারী", "সামাজিক মাধ্যম ব্যবহারকারী",
        // Indonesian
        "sumber anonim", "tidak diketahui", "tidak dikenal", "tak dikenal", "tanpa nama", "tidak ada", "seseorang", "berbagai", "berbagai sumber", "pengguna media sosial", "warganet", "netizen",
        // Vietnamese
        "ẩn danh", "nguồn ẩn danh", "không rõ", "không xác định", "không biết", "không ai", "khuyết danh", "vô danh", "ai đó", "nhiều người", "nhiều nguồn", "người dùng mạng xã hội", "cư dân mạng",
        // Chinese
        "匿名", "匿名者", "匿名人士", "匿名用户", "匿名用戶", "匿名消息来源", "匿名消息來源", "未知", "不明", "不详", "不詳", "佚名", "无名氏", "無名氏", "没有人", "沒有人", "无人", "無人", "某人", "网友", "網友", "网民", "網民", "社交媒体用户", "社群媒體用戶", "多人",
        // Japanese
        "匿名希望", "名無し", "名無しさん", "作者不明", "無名", "誰か", "複数", "ネットユーザー", "snsユーザー", "ソーシャルメディアユーザー",
        // Korean
        "익명", "익명의 제보자", "익명 소식통", "알 수 없음", "알수없음", "미상", "작자 미상", "무명", "아무도", "누군가", "여러 사람", "네티즌", "누리꾼", "소셜 미디어 사용자", "소셜미디어 이용자",
        // Swedish
        "anonym källa", "anonyma källor", "okänd", "okänt", "okänd källa", "okänd person", "någon", "namnlös", "utan namn", "olika", "olika källor", "användare av sociala medier");

    /// <summary>Words for nobody that are also the name of a person or the stage name of one.</summary>
    private static readonly FrozenSet<string> NobodyUnlessPerson = SetOf("anon", "ignoto", "nadie", "nemo", "nessuno", "nikt", "nobody", "ingen");

    /// <summary>Names of platforms that are also the names of companies.</summary>
    private static readonly string[] Companies =
    [
        "Facebook", "Instagram", "Twitter", "X", "TikTok", "Tik Tok", "WhatsApp", "Telegram", "YouTube", "Reddit", "Snapchat", "VK", "VKontakte", "ВКонтакте", "Одноклассники",
        "Weibo", "微博", "WeChat", "微信", "Threads", "Truth Social", "Parler", "Rumble", "LinkedIn", "Pinterest", "Discord", "Bluesky", "Mastodon", "4chan", "Viber",
        "Фейсбук", "Твиттер", "Телеграм", "Ватсап", "Ютуб", "Инстаграм", "فيسبوك", "تويتر", "تيليجرام", "واتساب", "يوتيوب", "फेसबुक", "ट्विटर", "व्हाट्सएप", "यूट्यूब", "ফেসবুক", "페이스북", "트위터", "フェイスブック", "ツイッター",
    ];

    private static readonly FrozenSet<string> CompanyNames = SetOf(Companies);

    /// <summary>Places on the Internet, and forms in which claims spread there.</summary>
    private static readonly FrozenSet<string> Places = SetOf(
    [
        "Internet", "the Internet", "Internet user", "Internet users", "the web", "web", "website", "websites", "online", "social media", "social network", "social networks", "social media account",
        "social media accounts", "social media post", "social media posts", "social media user", "social media users", "bloggers", "blog", "blogs", "blog post", "blog posts", "blog posting",
        "chain email", "chain emails", "chain e-mail", "chain letter", "chain message", "email", "e-mail", "forwarded message", "meme", "memes", "tweet", "tweets", "rumor", "rumors", "rumour", "rumours",
        "viral claim", "viral image", "viral images", "viral meme", "viral message", "viral photo", "viral photos", "viral post", "viral posts", "viral tweet", "viral video", "viral videos",
        "soziale Medien", "soziale Netzwerke", "réseaux sociaux", "redes sociales", "redes sociais", "sociale media", "media społecznościowe", "социальные сети", "соцсети", "интернет",
        "соціальні мережі", "соцмережі", "sosyal medya", "وسائل التواصل الاجتماعي", "مواقع التواصل الاجتماعي", "شبکه های اجتماعی", "सोशल मीडिया", "সোশ্যাল মিডিয়া", "media sosial", "mạng xã hội",
        "社交媒体", "社群媒體", "ソーシャルメディア", "sns", "소셜 미디어", "sociala medier",
        .. Companies.SelectMany(company => Posts.Select(post => $"{company} {post}")),
    ]);

    private static string[] Posts => ["post", "posts", "page", "pages", "user", "users", "account", "accounts", "group", "groups", "channel", "channels", "message", "messages", "video", "videos", "image", "images", "photo", "photos", "meme", "memes"];

    /// <summary>Determines whether a name says that the actor is not known. A person may be called Nobody, and a group Anonymous.</summary>
    public static bool IsNobody(string name, Term<ActorKind> kind)
    {
        var folded = Fold(name);
        return NobodyUnlessPerson.Contains(folded) ? kind != ActorKind.Person
            : folded == "ANONYMOUS" ? kind != ActorKind.Group && kind != ActorKind.Organization
            : Nobody.Contains(folded);
    }

    /// <summary>Determines whether a name is that of a platform, or of something that is posted there. An organization or a publication may be the company.</summary>
    public static bool IsPlatform(string name, Term<ActorKind> kind)
    {
        var folded = Fold(name);
        return Places.Contains(folded) || (CompanyNames.Contains(folded) && kind != ActorKind.Organization && kind != ActorKind.Publication);
    }

    private static FrozenSet<string> SetOf(params IEnumerable<string> names) => names.Select(Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns a name in upper case and normalized, with single spaces for hyphens, underscores, apostrophes and joiners, and without surrounding brackets and quotation marks. The Turkish letters i are one.</summary>
    private static string Fold(string name) =>
        string.Join(' ', NameLetters.Fold(name.Replace('\u200C', ' ')).Replace('\u0130', 'I').Replace('\u0131', 'I').Split([' ', '-', '_', '\'', '\u2019'], StringSplitOptions.RemoveEmptyEntries))
            .Trim('(', ')', '[', ']', '<', '>', '"', '\'', '\u201C', '\u201D', '.');
}
