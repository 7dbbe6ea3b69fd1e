using System.Text.Json;

namespace ClaimModel.Benchmarks.Generation;

/// <summary>Writes the members of a claim, in the order in which ClaimModel writes them.</summary>
internal static class ClaimRecord
{
    private static readonly byte[][] Modalities = [.. new[] { "value", "policy", "prediction", "promise", "allegation" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    private static readonly byte[][] CertaintyLevels = [.. new[] { "certain", "probable", "possible" }.Select(System.Text.Encoding.UTF8.GetBytes)];

    public static void Write(Utf8JsonWriter json, long index)
    {
        var random = new RecordRandom(RecordType.Claim, index);
        var (source, day) = OriginOf(ref random);
        var claimant = random.LowBelow(Corpus.Actors);
        var text = new Utf8TextBuilder(stackalloc byte[400]);
        var quote = new Utf8TextBuilder(stackalloc byte[400]);
        WriteText(ref random, index, ref text, ref quote);

        RecordIds.Write(json, "id"u8, RecordType.Claim, index);
        json.WriteString("text"u8, text.Text);
        if (random.Percent(4))
        {
            json.WriteString("language"u8, "en-GB"u8);
        }

        WriteAttribution(json, ref random, claimant);
        WriteMeaning(json, ref random);
        WriteDates(json, ref random, day);
        json.WriteStartArray("citations"u8);
        WriteCitation(json, ref random, source, claimant, quote.Text);
        if (random.Percent(8))
        {
            WriteSecondCitation(json, ref random, source, day);
        }

        json.WriteEndArray();
        WriteHistory(json, ref random, index, day);
    }

    /// <summary>Returns the source of a claim, and the day on which it was made: a few days before the source was published.</summary>
    private static (int Source, int Day) OriginOf(ref RecordRandom random)
    {
        var source = random.LowBelow(Corpus.Sources);
        return (source, Math.Max(0, SourceRecord.DayOf(source) - random.LowBelow(30)));
    }

    /// <summary>Writes a sentence that is unique because of its number, and a passage of it as the quote.</summary>
    private static void WriteText(ref RecordRandom random, long index, ref Utf8TextBuilder text, ref Utf8TextBuilder quote)
    {
        var things = random.One(Words.Things);
        var place = random.One(Words.Places);
        text.Add(random.One(Words.Openings));
        text.Add(random.One(Words.Subjects));
        text.Add(index + 1, "N0");
        text.Add(things);
        text.Add(" in the "u8);
        text.Add(place);
        text.Add(" as a whole"u8);
        text.Add(random.One(Words.Tails));
        text.Add("."u8);
        quote.Add("it is no fewer than "u8);
        quote.Add(index + 1, "N0");
        quote.Add(things);
        quote.Add(" in the whole of the "u8);
        quote.Add(place);
        quote.Add(random.One(Words.Tails));
    }

    private static void WriteAttribution(Utf8JsonWriter json, ref RecordRandom random, int claimant)
    {
        var organization = ActorRecord.OrganizationOf(claimant);
        json.WriteStartArray("claimants"u8);
        RecordIds.Write(json, RecordType.Actor, claimant);
        var isJoint = random.Percent(8);
        if (isJoint)
        {
            RecordIds.Write(json, RecordType.Actor, (claimant + 1) % Corpus.Actors);
        }

        json.WriteEndArray();
        if (random.Percent(15) && !isJoint && organization >= 0)
        {
            RecordIds.Write(json, "onBehalfOf"u8, RecordType.Actor, organization);
        }

        var topic = random.LowBelow(Corpus.Topics);
        json.WriteStartArray("topics"u8);
        RecordIds.Write(json, RecordType.Topic, topic);
        if (random.Percent(30))
        {
            RecordIds.Write(json, RecordType.Topic, (topic + 1) % Corpus.Topics);
        }

        json.WriteEndArray();
        if (random.Percent(5))
        {
            RecordIds.WriteList(json, "about"u8, RecordType.Actor, random.Below(Corpus.Actors));
        }
    }

    private static void WriteMeaning(Utf8JsonWriter json, ref RecordRandom random)
    {
        if (random.Percent(30))
        {
            json.WriteString("modality"u8, random.One(Modalities));
        }

        if (random.Percent(12))
        {
            json.WriteString("stance"u8, "denies"u8);
        }

        if (random.Percent(10))
        {
            json.WriteString("certainty"u8, random.One(CertaintyLevels));
        }

        if (random.Percent(4))
        {
            var predicate = random.Below(Corpus.Predicates);
            json.WriteStartObject("proposition"u8);
            RecordIds.Write(json, "subject"u8, RecordType.Actor, random.Below(Corpus.Actors));
            RecordIds.Write(json, "predicate"u8, RecordType.Predicate, predicate);
            json.WriteStartObject("quantity"u8);
            json.WriteNumber("amount"u8, random.Below(1_000_000) / 4m);
            json.WriteString("unit"u8, PredicateRecord.UnitOf(predicate));
            json.WriteEndObject();
            json.WriteEndObject();
        }
    }

    private static void WriteDates(Utf8JsonWriter json, ref RecordRandom random, int day)
    {
        switch (random.Below(20))
        {
            case 0:
                Days.WriteYear(json, "assertedOn"u8, day);
                break;
            case 1:
                Days.WriteMonth(json, "assertedOn"u8, day);
                break;
            default:
                Days.Write(json, "assertedOn"u8, day);
                break;
        }

        if (random.Percent(5))
        {
            json.WriteString("validTime"u8, "2009-12/.."u8);
        }
    }

    private static void WriteCitation(Utf8JsonWriter json, ref RecordRandom random, int source, int claimant, ReadOnlySpan<byte> quote)
    {
        json.WriteStartObject();
        RecordIds.Write(json, "source"u8, RecordType.Source, source);
        var isQuoted = random.Percent(80);
        if (isQuoted)
        {
            json.WriteStartObject("quote"u8);
            json.WriteString("exact"u8, quote);
            json.WriteEndObject();
        }

        json.WriteString("fidelity"u8, isQuoted ? "verbatim"u8 : "paraphrase"u8);
        if (random.Percent(5))
        {
            RecordIds.WriteList(json, "via"u8, RecordType.Actor, (claimant + 2) % Corpus.Actors);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes a second citation if the chosen source is independent of the first one and not older than the claim.</summary>
    private static void WriteSecondCitation(Utf8JsonWriter json, ref RecordRandom random, int first, int day)
    {
        var source = random.Below(Corpus.Sources);
        if (source != first && !SourceRecord.IsCopy(first) && !SourceRecord.IsCopy(source) && SourceRecord.DayOf(source) >= day)
        {
            json.WriteStartObject();
            RecordIds.Write(json, "source"u8, RecordType.Source, source);
            json.WriteString("fidelity"u8, "summary"u8);
            json.WriteEndObject();
        }
    }

    private static void WriteHistory(Utf8JsonWriter json, ref RecordRandom random, long index, int day)
    {
        if (random.Below(200) == 0)
        {
            json.WriteString("status"u8, "retracted"u8);
            Days.Write(json, "statusOn"u8, day + 400);
        }

        if (random.Percent(10) && index > 0)
        {
            var earlier = index - 1 - random.Below((int)Math.Min(index, 10_000));
            var other = new RecordRandom(RecordType.Claim, earlier);
            if (OriginOf(ref other).Day < day)
            {
                RecordIds.WriteList(json, "repeats"u8, RecordType.Claim, earlier);
            }
        }

        if (random.Percent(1))
        {
            json.WriteStartArray("reviews"u8);
            json.WriteStartObject();
            RecordIds.Write(json, "reviewer"u8, RecordType.Actor, random.Below(ActorRecord.Organizations));
            json.WriteString("verdict"u8, "Mostly true"u8);
            Days.Write(json, "publishedOn"u8, day + 400);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (random.Percent(5))
        {
            RecordIds.Write(json, "recordedBy"u8, RecordType.Actor, random.Below(Corpus.Actors));
            Days.Write(json, "recordedOn"u8, day + 400);
        }

        if (random.Percent(4))
        {
            json.WriteStartArray("tags"u8);
            json.WriteStringValue(random.One(Words.Tags));
            json.WriteEndArray();
        }
    }
}
