using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a source; every tenth is a copy of another.</summary>
internal static class SourceRecord
{
    private static readonly byte[][] Kinds = [.. new[] { "article", "interview", "speech", "pressConference", "broadcast", "document" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static bool IsCopy(long source) => source % 10 == 9;

    /// <summary>The day on which a source was published.</summary>
    public static int DayOf(long source) => new Dice(RecordType.Source, source).Below(Days.Published);

    public static void Write(Utf8JsonWriter json, long index)
    {
        var dice = new Dice(RecordType.Source, index);
        var day = dice.Below(Days.Published);
        RecordIds.Write(json, "id"u8, RecordType.Source, index);
        json.WriteString("kind"u8, dice.One(Kinds));
        var title = new Phrase(stackalloc byte[200]);
        title.Add(dice.One(Words.Themes));
        title.Add(" in the "u8);
        title.Add(dice.One(Words.Places));
        title.Add(", report "u8);
        title.Add(index, "D");
        json.WriteString("title"u8, title.Text);
        RecordIds.WriteList(json, "authors"u8, RecordType.Actor, ActorRecord.Organizations + dice.Below(Corpus.Actors - ActorRecord.Organizations));
        RecordIds.Write(json, "publisher"u8, RecordType.Actor, dice.Below(ActorRecord.Organizations));
        var url = new Phrase(stackalloc byte[100]);
        url.Add("https://news.example.org/reports/"u8);
        url.Add(index, "D");
        json.WriteString("url"u8, url.Text);
        Days.Write(json, "publishedOn"u8, day);
        Days.Write(json, "retrievedOn"u8, day + dice.Below(100));
        json.WriteString("language"u8, "en"u8);
        if (IsCopy(index))
        {
            RecordIds.Write(json, "originalSource"u8, RecordType.Source, index - 9);
        }
    }
}
