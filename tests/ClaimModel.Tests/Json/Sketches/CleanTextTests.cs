using System.Text;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Tests.Support;
using ClaimModel.Validation.Rules;

namespace ClaimModel.Tests.Json.Sketches;

/// <summary>No text that a rule reports is clean.</summary>
public class CleanTextTests
{
    private static readonly string[] Hosts =
    [
        "a", "a.b", "a..b", ".a", "a.", "-a", "a-", "a-.b", "a.-b", "a--b.c", "xn--a", "a.xn--b", "xn--80ak6aa92e.com", "EXAMPLE.org", "a_b", "1", "1.2.3.4", "256.1.1.1", "a1", "1a", "a.1", "a.1b", "a.0x1f", "0x7f.a", "[::1]", "[::1", "[fe80::1%25eth0]",
        "a:80", "a:", "a:99999", "a:x", "u@a", "u:p@a.b", "@a", "u@", "a%20b", "%61", "a b", "a\\b", "a|b", "a<b", "a\"b", "localhost", "example.org", "ex.ample-x.org", "", new('a', 62), new('a', 63), new('a', 64), $"{new string('a', 63)}.{new string('b', 63)}", "a,b", "a;b", "a'b", "a(b", "a*b", "a!b", "a$b",
        "a&b", "a=b", "a+b", "a~b", "d.e.f.g.h", "aa.b-c.d",
    ];

    private static readonly string[] Schemes = ["https://", "http://", "HTTPS://", "Http://", "https:/", "https:", "//", "", "ftp://", "javascript:", "https:///", "https:\\\\", " https://", "http//", "https://https://"];

    private static readonly string[] Paths =
    [
        "", "/", "/a", "/a/b?c=d#e", "?a", "#a", "/%", "/%zz", "/%20", "/%C3%A9", "/a b", "/a\\b", "/[a]", "/{a}", "/a|b", "/a^b", "/`", "/<a>", "/\"a\"", "/../..", "//", "/a//b", "/:@!$&'()*+,;=", "/~", "/\t", "/?", "/#", "/##", "/a?b?c", "/%00", "/./", "/a;b=c", "\\a", "/@a", "/a:80",
    ];

    /// <summary>Characters of all scripts that rules treat specially, and of some that they do not.</summary>
    private static readonly string Characters = "aeoTzé ß'-.\u00B7аеоДжѐҋ\u0483\u0301\u0308αβοΩաօאבاﺍ\u0640\u064B\u0670カか\u3099漢한\u1100\u1161\u11A8ﬁ\u212B\u200B\u200C\u200D\u200E\u00AD\u2060\uFEFF\u202E\u2066\u2011\u2019\t\n\r\u0000\u0007\u007F\u0085\u00A0\u3000\u2028\uD83D\uDE00\uFFFE1_٣०";

    private static readonly TextRole[] Roles = Enum.GetValues<TextRole>();

    [Fact]
    public void IsClean_EachCharacterInWords_OnlyIfNoRuleReportsIt()
    {
        var clean = 0;
        for (var code = 0; code <= char.MaxValue; code++)
        {
            var character = (char)code;
            foreach (var text in new[] { $"{character}", $"{character}b", $"a{character}", $"a {character} b", $"ж{character}", $"{character}ж", $"か{character}" })
            {
                clean += Check(text);
            }
        }

        clean.Should().BeGreaterThan(500_000);
    }

    [Fact]
    public void IsClean_RandomTexts_OnlyIfNoRuleReportsThem()
    {
        var random = new Random(1);
        var clean = 0;
        for (var left = TestEffort.Cases(100_000); left > 0; left--)
        {
            clean += Check(string.Create(1 + random.Next(6), random, static (text, random) =>
            {
                foreach (ref var character in text)
                {
                    character = Characters[random.Next(random.Next(2) == 0 ? 20 : Characters.Length)];
                }
            }));
        }

        clean.Should().BeGreaterThan(1_000);
    }

    [Theory]
    [InlineData(999, true)]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    [InlineData(4_001, false)]
    [InlineData(100_001, false)]
    public void IsClean_LongText_OnlyUpToTheLengthOfATitle(int length, bool isClean)
    {
        foreach (var text in new[] { new string('a', length), new string('é', length), new string('漢', length), new string('a', length - 1) + "é" })
        {
            Check(text).Should().Be(isClean ? 3 : 0);
        }
    }

    [Fact]
    public void IsClean_UrlOfParts_OnlyIfNoRuleReportsIt()
    {
        var clean = 0;
        foreach (var scheme in Schemes)
        {
            foreach (var host in Hosts)
            {
                foreach (var path in Paths)
                {
                    clean += Check($"{scheme}{host}{path}");
                }
            }
        }

        clean.Should().BeGreaterThan(20_000);
        IsCleanAscii("https://www.example.org/a/b?c=d#e", TextRole.Url).Should().BeTrue();
        IsCleanAscii("http://example.org", TextRole.Url).Should().BeTrue();
    }

    [Fact]
    public void IsClean_RandomUrl_OnlyIfNoRuleReportsIt()
    {
        const string Parts = "abcxn--..:@/?#%[]0123456789-_~AZ \\";
        var random = new Random(1);
        for (var left = TestEffort.Cases(200_000); left > 0; left--)
        {
            var rest = string.Create(1 + random.Next(12), random, static (text, random) =>
            {
                foreach (ref var character in text)
                {
                    character = Parts[random.Next(random.Next(2) == 0 ? 9 : Parts.Length)];
                }
            });
            Check($"https://{rest}");
        }
    }

    /// <summary>Checks a text in all roles; returns in how many it is clean.</summary>
    private static int Check(string text)
    {
        var count = 0;
        foreach (var role in Roles)
        {
            if (role == TextRole.Language && !LanguageTag.TryParse(text, out _))
            {
                continue; // only tags are languages
            }

            var isClean = CleanText.IsClean(text, role);
            var isCleanAscii = text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && IsCleanAscii(text, role);
            if ((isClean || isCleanAscii) && TextRules.All.FirstOrDefault(rule => rule.ProblemOf(text, role) is not null) is { } violated)
            {
                throw new Xunit.Sdk.XunitException($"{violated} reports the {role} \"{text}\" ({string.Join(' ', text.Select(character => $"{(int)character:X4}"))}), which is clean.");
            }

            count += isClean && role != TextRole.Language ? 1 : 0;
            count += isCleanAscii ? 1 : 0;
        }

        return text.All(char.IsAscii) ? count / 2 : count;
    }

    private static bool IsCleanAscii(string text, TextRole role) => CleanText.IsCleanAscii(Encoding.ASCII.GetBytes(text), role);
}
