using System.Collections.Frozen;

namespace ClaimModel.Values.Languages;

/// <summary>
/// Recognizes the names of larger languages that people write in place of a tag. A name of four to eight ASCII letters is well-formed as a tag, but no
/// such language is registered.
/// </summary>
internal static class LanguageNames
{
    private const int MinLength = 4;

    /// <summary>The tag of each language, and its names in English and in the language itself.</summary>
    private const string Table = """
        en english
        de german deutsch
        fr french francais
        es spanish espanol
        it italian italiano
        nl dutch
        pl polish polski
        ru russian russkij russkiy
        tr turkish turkce
        ar arabic arabi
        fa persian farsi
        hi hindi
        bn bengali bangla
        zh chinese mandarin zhongwen
        ja japanese nihongo
        ko korean hangugeo
        sv swedish svenska
        da danish dansk
        no norsk
        nb bokmal
        nn nynorsk
        fi finnish suomi
        is islenska
        el greek ellinika
        he hebrew ivrit
        th thai
        ur urdu
        ta tamil
        te telugu
        mr marathi
        gu gujarati
        pa punjabi panjabi
        kn kannada
        si sinhala
        ne nepali
        my burmese
        km khmer
        ms malay melayu
        jv javanese
        tl tagalog
        fil filipino pilipino
        sw swahili
        so somali soomaali
        am amharic
        ha hausa
        yo yoruba
        ig igbo
        zu zulu isizulu
        xh xhosa isixhosa
        cs czech cestina
        sk slovak
        hu magyar
        ro romanian romana
        sr serbian srpski
        hr croatian hrvatski
        bs bosnian bosanski
        sl slovene
        sq albanian shqip
        lv latvian latviesu
        lt lietuviu
        et estonian eesti
        ga irish gaeilge
        cy welsh cymraeg
        mt maltese malti
        eu basque euskara
        ca catalan catala
        gl galician galego
        ka georgian kartuli
        hy armenian hayeren
        kk kazakh
        ky kyrgyz
        uz uzbek ozbek
        tk turkmen
        tg tajik
        tt tatar
        ps pashto
        ku kurdish kurdi
        sd sindhi
        ti tigrinya
        la latin latina
        """;

    private static readonly FrozenDictionary<string, string> TagsByName = Table
        .Split('\n', StringSplitOptions.TrimEntries)
        .Select(static line => line.Split(' '))
        .SelectMany(static words => words.Skip(1).Select(name => (Name: name, Tag: words[0])))
        .ToFrozenDictionary(static entry => entry.Name, static entry => entry.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the tag with the code of the language in place of its name, such as <c>en-US</c> for <c>english-US</c>; null if it does not begin with a name.</summary>
    public static string? Correct(string tag)
    {
        var end = tag.IndexOf('-', StringComparison.Ordinal);
        end = end < 0 ? tag.Length : end;
        return end >= MinLength && TagsByName.TryGetValue(tag[..end], out var code) ? code + tag[end..] : null;
    }
}
