using System.Diagnostics;
using System.Globalization;

namespace ClaimModel.Tests.Support;

/// <summary>Sets of characters by Unicode properties, from the Unicode data of Node.js, which are independent of those of .NET. Tests are skipped without Node.js 20 or later.</summary>
internal static class UnicodeSets
{
    /// <summary>Returns the code points in a set, as ranges such as <c>600-605 6DD</c>.</summary>
    /// <param name="characterClass">A character class of a regular expression of JavaScript with the flag v.</param>
    public static string Of(string characterClass) => Of(Members(characterClass).ToHashSet().Contains);

    /// <summary>Returns the code points for which a condition holds, as ranges.</summary>
    public static string Of(Func<int, bool> condition)
    {
        var ranges = new List<string>();
        for (var code = 0; code <= 0x10FFFF; code++)
        {
            var first = code;
            while (code <= 0x10FFFF && code is < 0xD800 or > 0xDFFF && condition(code))
            {
                code++;
            }

            if (code > first)
            {
                ranges.Add(code - 1 == first ? $"{first:X}" : $"{first:X}-{code - 1:X}");
            }
        }

        return string.Join(' ', ranges);
    }

    /// <summary>Returns the code points in a set.</summary>
    public static IEnumerable<int> Members(string characterClass) => Run(
            $$"""
            const set = /^{{characterClass}}$/v;
            for (let code = 0; code <= 0x10FFFF; code++) {
                if ((code < 0xD800 || code > 0xDFFF) && set.test(String.fromCodePoint(code))) console.log(code);
            }
            """)
        .Select(line => int.Parse(line, CultureInfo.InvariantCulture));

    /// <summary>Returns the emoji with a property of strings that consist of an emoji of one character and what may follow it.</summary>
    public static IEnumerable<string> Sequences(string property) => Run(
            $$"""
            const set = /^\p{{{property}}}$/v, found = new Set();
            const one = [], two = ['\u{FE0F}', '\u{20E3}', '\u{FE0F}\u{20E3}', '\u{1F3FB}', '\u{1F3FF}'];
            for (let code = 0; code <= 0x1FFFF; code++) if (/\p{Emoji}/v.test(String.fromCodePoint(code))) one.push(String.fromCodePoint(code));
            const add = text => set.test(text) && found.add(text);
            const last = ['\u{2642}\u{FE0F}', '\u{2640}\u{FE0F}', '\u{2695}\u{FE0F}', '\u{2708}\u{FE0F}', '\u{1F525}', '\u{1F308}', '\u{26A7}\u{FE0F}', '\u{2620}\u{FE0F}', '\u{1F4BB}', '\u{2B1B}', '\u{27A1}\u{FE0F}', '\u{2194}\u{FE0F}', '\u{2195}\u{FE0F}', '\u{1F468}', '\u{2764}\u{FE0F}\u{200D}\u{1F468}'];
            for (const a of one) {
                add(a);
                for (const b of two) add(a + b);
                for (const b of last) for (const c of ['', '\u{FE0F}', '\u{1F3FD}']) add(a + c + '\u{200D}' + b);
            }
            for (const region of ['gbeng', 'gbsct', 'gbwls']) add('\u{1F3F4}' + [...region].map(c => String.fromCodePoint(0xE0000 + c.codePointAt(0))).join('') + '\u{E007F}');
            add('\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467}\u{200D}\u{1F466}');
            add('\u{1F1F7}\u{1F1FA}');
            for (const text of found) console.log(text);
            """);

    private static string[] Run(string script)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e", script]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!; // started by name
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.SkipUnless(process.ExitCode == 0, "This version of Node.js does not have the regular expressions that the test needs.");
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Node.js, whose Unicode data the test compares with, is not installed.");
            return [];
        }
    }
}
