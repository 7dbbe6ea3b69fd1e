using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimModel.Values.Dates;

/// <summary>Recognizes dates and periods in other formats than EDTF, and says how to write them.</summary>
internal static partial class DateHints
{
    /// <summary>Longer texts are not dates, and would take long to match.</summary>
    private const int MaxLength = 80;

    private const string DayFirst = "the day first";

    private const string MonthFirst = "the month first";

    /// <summary>The months and seasons by the first three letters of their English names; EDTF counts seasons from 21.</summary>
    private static readonly Dictionary<string, int> Months = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jan"] = 1,
        ["feb"] = 2,
        ["mar"] = 3,
        ["apr"] = 4,
        ["may"] = 5,
        ["jun"] = 6,
        ["jul"] = 7,
        ["aug"] = 8,
        ["sep"] = 9,
        ["oct"] = 10,
        ["nov"] = 11,
        ["dec"] = 12,
        ["spr"] = 21,
        ["sum"] = 22,
        ["aut"] = 23,
        ["fal"] = 23,
        ["win"] = 24,
    };

    /// <summary>Returns what is wrong with a text that is not a partial date; null if it does not look like a date.</summary>
    public static DateHint? ForDate(string text) =>
        text.Length > MaxLength ? null
        : DateInterval.TryParse(text, out var interval) && !interval.IsSingleDate ? IsPeriod(text)
        : Read(text)?.ToHint(text) ?? (ForInterval(text)?.Suggestion is null ? null : IsPeriod(text));

    /// <summary>Returns what is wrong with a text that is neither a period nor a partial date; null if it does not look like one.</summary>
    public static DateHint? ForInterval(string text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var match = IntervalPattern().Match(text);
        if (!match.Success)
        {
            return Read(text)?.ToHint(text);
        }

        var separator = match.Groups["separator"].Value;
        var start = ReadBoundary(match.Groups["start"].Value);
        var end = match.Groups["since"].Success ? new Reading { Date = ".." } : ReadBoundary(match.Groups["end"].Value);
        if (start is null || end is null)
        {
            return Read(text)?.ToHint(text);
        }

        start.Resolve(end.IsDayFirst);
        end.Resolve(start.IsDayFirst);
        var (starts, ends) = (start.AllReadings, end.AllReadings);
        var isAmbiguous = start.Readings is not null || end.Readings is not null;
        var reading = new Reading
        {
            Date = start.Date is null || end.Date is null ? null : $"{start.Date}/{end.Date}",
            Readings = isAmbiguous && starts is var (startMonthFirst, startDayFirst) && ends is var (endMonthFirst, endDayFirst)
                ? ($"{startMonthFirst}/{endMonthFirst}", $"{startDayFirst}/{endDayFirst}")
                : null,
            Nonexistent = start.Nonexistent ?? end.Nonexistent,
        };
        if (match.Groups["since"].Success || match.Groups["from"].Success)
        {
            reading.Problems.Add($"the word {MessageText.Quoted(match.Groups["since"].Success ? match.Groups["since"].Value : match.Groups["from"].Value)}");
        }

        if (separator.Length > 0 && separator != "/")
        {
            reading.Problems.Add($"{MessageText.Quoted(separator.Trim())} instead of a slash");
        }

        reading.Problems.AddRange(start.Problems.Concat(end.Problems).Except(reading.Problems));
        return reading.ToHint(text);
    }

    private static DateHint IsPeriod(string text) => new($"{MessageText.Quoted(text)} is a period; write a single date.", null);

    /// <summary>Reads the start or end of a period.</summary>
    private static Reading? ReadBoundary(string text)
    {
        if (text.Length == 0 || text == "..")
        {
            return new() { Date = text };
        }

        if (OngoingPattern().IsMatch(text))
        {
            return new() { Date = "..", Problems = { $"{MessageText.Quoted(text)} instead of two periods" } };
        }

        var reading = PartialDate.TryParse(text, out _) ? new() { Date = text } : Read(text);
        if (reading?.AllReadings is var (monthFirst, dayFirst) && monthFirst.Contains('T', StringComparison.Ordinal))
        {
            reading.Date = reading.Date?[..PartialDateScanner.DayLength];
            reading.Readings = reading.Readings is null ? null : (monthFirst[..PartialDateScanner.DayLength], dayFirst[..PartialDateScanner.DayLength]);
            reading.Problems.Clear();
            reading.Problems.Add("a time, although periods consist of days");
        }

        return reading;
    }

    /// <summary>Reads a date in another format; null if the text does not look like a date.</summary>
    private static Reading? Read(string text)
    {
        var visible = HiddenCharacters.Remove(text);
        var plain = DashPattern().Replace(visible, "-");
        var match = DatePattern().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var reading = new Reading();
        AddProblem(visible != text, "invisible characters");
        AddProblem(plain != visible, "dashes instead of hyphens");
        AddProblem(plain != plain.Trim(), "surrounding spaces");
        AddProblem(match.Groups["weekday"].Success, "the day of the week");
        AddProblem(match.Groups["about"].Success, $"{MessageText.Quoted(match.Groups["about"].Value)} instead of ~ at the end");
        if (!ReadDay(match, reading))
        {
            return null;
        }

        ReadTime(match, reading);
        if (reading.Date is not null && match.Groups["about"].Success)
        {
            reading.Date += "~";
        }

        if (reading.Date is not null && !PartialDate.TryParse(reading.Date, out _))
        {
            return null;
        }

        return reading.Date == text ? null : reading;

        void AddProblem(bool exists, string problem)
        {
            if (exists)
            {
                reading.Problems.Add(problem);
            }
        }
    }

    /// <summary>Reads year, month and day; returns false if they cannot be a date.</summary>
    private static bool ReadDay(Match match, Reading reading)
    {
        var yearText = match.Groups["year"].Value;
        if (match.Groups["decade"].Success)
        {
            reading.Date = $"{yearText[..3]}X";
            reading.Problems.Add("\"s\" instead of X for a decade");
            return true;
        }

        var (first, second) = (match.Groups["first"].Value, match.Groups["second"].Value);
        var (month, day) = (0, 0);
        if (match.Groups["name"].Success)
        {
            if (!TryFindMonth(match.Groups["name"].Value, out month) || (month > 12 && first.Length > 0))
            {
                return false;
            }

            day = NumberOf(first);
            reading.Problems.Add(month > 12 ? "the season in words" : "the month in words");
        }
        else if (match.Groups["yearFirst"].Success)
        {
            (month, day) = (NumberOf(first), NumberOf(second));
            if (match.Groups["separator"] is { Success: true, Value: not "-" and var separator })
            {
                reading.Problems.Add(separator switch
                {
                    "" => "no hyphens",
                    "/" => "slashes instead of hyphens",
                    "." => "periods instead of hyphens",
                    _ => "spaces instead of hyphens",
                });
            }

            if (month > 12 && day is >= 1 and <= 12)
            {
                (month, day) = (day, month);
                reading.Problems.Add("the day before the month");
            }

            if (first.Length == 1 || second.Length == 1)
            {
                reading.Problems.Add("a month or day with one digit");
            }
        }
        else if (second.Length == 0)
        {
            month = NumberOf(first);
            reading.Problems.Add(MonthFirst);
        }
        else
        {
            (day, month) = (NumberOf(first), NumberOf(second));
            if (day is >= 1 and <= 12 && month is >= 1 and <= 12 && day != month)
            {
                if (yearText.Length == 2)
                {
                    reading.Problems.Add("a year with two digits");
                    return true;
                }

                reading.Readings = (Format(NumberOf(yearText), day, month), Format(NumberOf(yearText), month, day));
                return true;
            }

            reading.IsDayFirst = day == month ? null : day > 12;
            reading.Problems.Add(month > 12 ? MonthFirst : day == month ? "the year last" : DayFirst);
            (day, month) = month > 12 ? (month, day) : (day, month);
        }

        if (yearText.Length == 2)
        {
            reading.Problems.Clear();
            reading.Problems.Add("a year with two digits");
            return true;
        }

        var year = NumberOf(yearText);
        if ((month is (< 1 or > 12) and (< 21 or > 24) && first.Length + month > 0) || (month > 12 && day > 0))
        {
            reading.Nonexistent = string.Create(CultureInfo.InvariantCulture, $"there is no month {month}");
            return true;
        }

        if (day > ProlepticGregorian.DaysInMonth(year, month))
        {
            var name = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
            reading.Nonexistent = string.Create(CultureInfo.InvariantCulture, $"{name} {year} has {ProlepticGregorian.DaysInMonth(year, month)} days");
            return true;
        }

        reading.Date = Format(year, month, day);
        return true;
    }

    private static void ReadTime(Match match, Reading reading)
    {
        if (!match.Groups["hour"].Success)
        {
            return;
        }

        var hour = NumberOf(match.Groups["hour"].Value);
        var minute = match.Groups["minute"].Value;
        var second = match.Groups["secondOfMinute"].Value;
        if (match.Groups["half"].Success)
        {
            if (hour is < 1 or > 12)
            {
                reading.Nonexistent ??= $"there is no time {match.Groups["time"].Value}";
                return;
            }

            reading.Problems.Add("a time with 12 hours");
            hour = (hour % 12) + (match.Groups["half"].Value.StartsWith("p", StringComparison.OrdinalIgnoreCase) ? 12 : 0);
        }

        if (hour > 24 || NumberOf(minute) > 59 || NumberOf(second) > 59 || (hour == 24 && NumberOf(minute) + NumberOf(second) > 0))
        {
            reading.Nonexistent ??= $"there is no time {match.Groups["time"].Value}";
            return;
        }

        var before = match.Groups["before"].Value;
        if (before != "T")
        {
            reading.Problems.Add(before == "t" ? "a lowercase t" : "a space instead of T before the time");
        }

        if (second.Length == 0)
        {
            reading.Problems.Add("a time without seconds");
        }
        else if (match.Groups["timeSeparator"].Value.Length == 0)
        {
            reading.Problems.Add("a time without colons");
        }

        if (match.Groups["fraction"].Success)
        {
            reading.Problems.Add("fractions of a second");
        }

        reading.Date += string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute}:{(second.Length == 0 ? "00" : second)}{OffsetOf(match, reading)}");
        if (reading.Readings is var (monthFirst, dayFirst))
        {
            reading.Readings = (monthFirst + reading.Date, dayFirst + reading.Date);
            reading.Date = null;
        }
        else if (reading.Date.StartsWith('T'))
        {
            reading.Date = null; // a day that is not known
        }
    }

    private static string OffsetOf(Match match, Reading reading)
    {
        var offset = match.Groups["offset"].Value;
        if (offset.Length == 0 || offset == "Z")
        {
            return offset;
        }

        if (offset.Trim() == "Z")
        {
            reading.Problems.Add("a space before Z");
            return "Z";
        }

        if (!match.Groups["sign"].Success)
        {
            reading.Problems.Add($"{MessageText.Quoted(offset.Trim())} instead of Z");
            return "Z";
        }

        var digits = match.Groups["offsetDigits"].Value;
        if (match.Groups["space"].Success)
        {
            reading.Problems.Add("a space or letters before the offset");
        }

        if (digits.Length == 4)
        {
            reading.Problems.Add("an offset without a colon");
            digits = $"{digits[..2]}:{digits[2..]}";
        }

        return match.Groups["sign"].Value + digits;
    }

    private static bool TryFindMonth(string name, out int month)
    {
        month = 0;
        return name.Length >= 3
            && Months.TryGetValue(name[..3], out month)
            && FullNames(month).Any(full => full.StartsWith(name, StringComparison.OrdinalIgnoreCase) || name.Equals("sept", StringComparison.OrdinalIgnoreCase));
    }

    private static string[] FullNames(int month) => month switch
    {
        21 => ["Spring"],
        22 => ["Summer"],
        23 => ["Autumn", "Fall"],
        24 => ["Winter"],
        _ => [CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)],
    };

    private static int NumberOf(string digits) => digits.Length == 0 ? 0 : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Format(int year, int month, int day) =>
        string.Create(CultureInfo.InvariantCulture, $"{year:0000}{Part(month)}{Part(day)}");

    private static string Part(int number) => number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number:00}");

    [GeneratedRegex(
        """
        ^\s*
        ((?<about>circa|ca\.?|c\.|about|around|approximately|approx\.?)\s+)?
        ((?<weekday>(mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?)\.?,?\s+)?
        (
            (?<year>[0-9]{3}0)'?(?<decade>s)
            | (?<yearFirst>(?<year>[0-9]{4})) (?<separator>[-/.\ ]) (?<first>[0-9]{1,2}) (\k<separator> (?<second>[0-9]{1,2}))?
            | (?<yearFirst>(?<year>[0-9]{4})) (?<separator>) (?<first>[0-9]{2}) (?<second>[0-9]{2})
            | (?<yearFirst>(?<year>[0-9]{4}))
            | (?<first>[0-9]{1,2}) (?<separator>[-/.]\ ?|\ ) (?<second>[0-9]{1,2}) \k<separator> (?<year>[0-9]{4}|[0-9]{2})
            | (?<first>[0-9]{1,2}) [-/.] (?<year>[0-9]{4})
            | (?<first>[0-9]{1,2})(st|nd|rd|th)? (\s+of\s+|[-\s.]+) (?<name>[a-z]{3,9})\.? [-\s,]+ (?<year>[0-9]{4}|[0-9]{2})
            | (?<name>[a-z]{3,9})\.? [-\s,]* (?<first>[0-9]{1,2})(st|nd|rd|th)? [-\s,]+ (?<year>[0-9]{4})
            | (?<name>[a-z]{3,9})\.? [-\s,]+ (of\s+)? (?<year>[0-9]{4})
            | (?<yearFirst>(?<year>[0-9]{4})) [-\s]+ (?<name>[a-z]{3,9}) ([-\s]+ (?<first>[0-9]{1,2}))?
        )
        (
            (?<before>T|,?\s+(at\s+)?)
            (?<time>(?<hour>[0-9]{1,2}) (?<timeSeparator>:?) (?<minute>[0-9]{2}) (\k<timeSeparator> (?<secondOfMinute>[0-9]{2}) ([.,](?<fraction>[0-9]+))? )?)
            (\s*(?<half>[ap]\.?m\.?))?
            (?<offset>\s*Z|\s*(UTC|GMT)|(?<space>\s+|\s*(UTC|GMT)\s*)?(?<sign>[-+])(?<offsetDigits>[0-9]{2}(:?[0-9]{2})?))?
            (\s*\([a-z\ ]+\))?
        )?
        \s*$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DatePattern();

    [GeneratedRegex(
        """
        ^\s*
        (
            (?<start>[^/]*?) (?<separator>/) (?<end>[^/]*?)
            | ((?<from>from|between)\s+)? (?<start>.+?) (?<separator>\s+(to|until|till|through|and|[-–—])\s+|\s*[–—]\s*) (?<end>.+?)
            | (?<start>[0-9]{4}) (?<separator>-) (?<end>[0-9]{4}|present|now|today)
            | (?<since>since|from)\s+(?<start>.+?)
        )
        \s*$
        """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex IntervalPattern();

    /// <summary>Matches the dashes and minus signs that word processors write for hyphens.</summary>
    [GeneratedRegex("[\u2010-\u2015\u2212]")]
    private static partial Regex DashPattern();

    [GeneratedRegex("^(present|now|today|ongoing)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OngoingPattern();

    /// <summary>A date in another format.</summary>
    private sealed class Reading
    {
        /// <summary>Gets or sets the date in EDTF; null if it is not known.</summary>
        public string? Date { get; set; }

        /// <summary>Gets or sets the two dates that an ambiguous text can mean.</summary>
        public (string MonthFirst, string DayFirst)? Readings { get; set; }

        /// <summary>Gets or sets a value indicating whether the day is before the month in a text that ends with the year; null if both orders are possible.</summary>
        public bool? IsDayFirst { get; set; }

        /// <summary>Gets the two dates that the text can mean, which are equal if it is not ambiguous; null if no date is known.</summary>
        public (string MonthFirst, string DayFirst)? AllReadings => Readings ?? (Date is null ? null : (Date, Date));

        /// <summary>Gets or sets why there is no such date.</summary>
        public string? Nonexistent { get; set; }

        /// <summary>Gets what the text has that EDTF does not allow.</summary>
        public List<string> Problems { get; } = [];

        /// <summary>Chooses the date that an ambiguous text means, by the order in another date of the same text.</summary>
        public void Resolve(bool? isDayFirst)
        {
            if (Readings is var (monthFirst, dayFirst) && isDayFirst is { } first)
            {
                (Date, Readings) = (first ? dayFirst : monthFirst, null);
                Problems.Add(first ? DayFirst : MonthFirst);
            }
        }

        public DateHint? ToHint(string text)
        {
            var quoted = MessageText.Quoted(text);
            return this switch
            {
                { Nonexistent: { } reason } => new($"{quoted} does not exist: {reason}.", null),
                { Readings: var (monthFirst, dayFirst) } => new($"{quoted} can mean {monthFirst} (month first) or {dayFirst} (day first); write the one that is meant.", null),
                { Date: { } date, Problems.Count: > 0 } => new($"{quoted} has {Join(Problems)}; write {MessageText.Quoted(date)}.", date),
                { Problems.Count: > 0 } => new($"{quoted} has {Join(Problems)}; write all four digits of the year, and then month and day, as in 2017-04-12.", null),
                _ => null,
            };
        }

        private static string Join(List<string> problems) =>
            problems.Count == 1 ? problems[0] : $"{string.Join(", ", problems[..^1])} and {problems[^1]}";
    }
}
