using System.Globalization;
using System.Text;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>A table of claims with verdicts in TSV, the same in every run, with rows that are repeated.</summary>
internal static class TableRows
{
    private const int RowsPerRepetition = 1000;
    private const int FlushLength = 1 << 16;

    private static readonly string[] Verdicts = ["pants-fire", "false", "barely-true", "half-true", "mostly-true", "true"];
    private static readonly string[] Subjects = ["economy", "health-care", "taxes", "education", "jobs", "elections", "energy", "immigration"];
    private static readonly string[] Parties = ["republican", "democrat", "none", "independent"];

    /// <summary>Writes a table without headings: id, verdict, statement, subjects, speaker, job, state, party, two counts and venue.</summary>
    public static void Write(Stream output, long count)
    {
        var text = new StringBuilder();
        for (long row = 0; row < count; row++)
        {
            var number = row % RowsPerRepetition == RowsPerRepetition - 1 ? row - (RowsPerRepetition / 2) : row;
            var speaker = number * 7919 % 5000;
            text.Append(CultureInfo.InvariantCulture, $"{number}.json\t{Verdicts[number % 6]}\tIn the year {1900 + (number % 125)}, \"the number of people in district {number}\" grew by {number % 97} percent, and no one noticed.\t");
            text.Append(CultureInfo.InvariantCulture, $"{Subjects[number % 8]},{Subjects[(number + 3) % 8]}\tspeaker-{speaker}\tState representative\tState {speaker % 50}\t{Parties[speaker % 4]}\t{number % 20}\t{number % 13}\ta news release\n");
            if (text.Length > FlushLength)
            {
                Flush(output, text);
            }
        }

        Flush(output, text);
    }

    private static void Flush(Stream output, StringBuilder text)
    {
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }
}
