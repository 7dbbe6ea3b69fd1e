using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Json.Sketches;
using ClaimModel.Validation.Rules;
using ClaimModel.Vocabularies;

namespace ClaimModel.Validation.Sketches;

/// <summary>Determines whether a sketch shows that there is no violation.</summary>
internal delegate bool SketchCondition(in Sketch sketch, SketchLookup records);

/// <summary>Creates the clearances of rules for records of a type.</summary>
internal static class Clear<TRecord>
    where TRecord : ExtensibleRecord, IJsonRecord<TRecord>
{
    /// <summary>Gets the clearance of a rule that no record with a sketch violates, because violations are not sketched.</summary>
    public static Clearance Always { get; } = new Condition(0, static (in Sketch _, SketchLookup _) => true);

    /// <summary>Returns the index of a member, for conditions.</summary>
    public static int Member(string name) => JsonCodecs.Record<TRecord>().IndexOf(name);

    /// <summary>There is no violation in a record that lacks one of these members.</summary>
    public static Clearance Without(params ReadOnlySpan<string> members) => new Condition(BitsOf(members), static (in Sketch _, SketchLookup _) => false);

    /// <summary>There is no violation in a record that has one of these members.</summary>
    public static Clearance With(params ReadOnlySpan<string> members) => new Condition(0, static (in Sketch _, SketchLookup _) => false, BitsOf(members));

    /// <summary>There is no violation in a record that lacks one of these members or meets a condition.</summary>
    public static Clearance Without(ReadOnlySpan<string> members, SketchCondition condition) => new Condition(BitsOf(members), condition);

    /// <summary>There is no violation if all ids in these members refer to records that are known.</summary>
    public static Clearance Known(params ReadOnlySpan<string> members) => new KnownReferences(BitsOf(members));

    /// <summary>There is no violation if the word is another one.</summary>
    public static Clearance OtherThan<TEnum>(string member, TEnum word)
        where TEnum : struct, Enum
    {
        var (index, excluded) = (Member(member), ((IList<string>)Vocabulary<TEnum>.Words).IndexOf(Vocabulary<TEnum>.WordOf(word)));
        return new Condition(0, (in Sketch sketch, SketchLookup _) => sketch.Has(index) && sketch.WordOf(index) != excluded);
    }

    /// <summary>There is no violation if one date is not certainly after another.</summary>
    public static Clearance NotAfter(string date, string other)
    {
        var (first, second) = (Member(date), Member(other));
        return Without([date, other], (in Sketch sketch, SketchLookup _) => !sketch.ValueOf<PartialDate>(first).IsSurelyAfter(sketch.ValueOf<PartialDate>(second)));
    }

    /// <summary>There is no violation if the date is not in the future.</summary>
    public static Clearance NotInFuture(string date)
    {
        var index = Member(date);
        return Without([date], (in Sketch sketch, SketchLookup records) => !records.IsInFuture(sketch.ValueOf<PartialDate>(index)));
    }

    /// <summary>There is no violation if the period does not end before it begins.</summary>
    public static Clearance NotReversed(string period)
    {
        var index = Member(period);
        return Without([period], (in Sketch sketch, SketchLookup _) => sketch.ValueOf<DateInterval>(index) is { IsReversed: false });
    }

    /// <summary>There is no violation if a clearance is given for the record that is the value of a member.</summary>
    public static Clearance In(string member, Clearance clearance)
    {
        var index = Member(member);
        return Without([member], (in Sketch sketch, SketchLookup records) => clearance.IsGiven(sketch.RecordOf(index), records));
    }

    /// <summary>There is no violation if a clearance is given for each record of a list.</summary>
    public static Clearance ForEach(string member, Clearance clearance) => new EachRecord(Member(member), clearance);

    /// <summary>Returns members, one bit each.</summary>
    public static ulong BitsOf(ReadOnlySpan<string> members)
    {
        ulong bits = 0;
        foreach (var member in members)
        {
            bits |= 1UL << Member(member);
        }

        return bits;
    }

    private sealed class Condition : Clearance
    {
        private readonly SketchCondition _condition;

        public Condition(ulong required, SketchCondition condition, ulong sufficient = 0)
        {
            (Required, Sufficient) = (required, sufficient);
            _condition = condition;
        }

        public override bool IsGivenByContent(in Sketch sketch, SketchLookup records) => _condition(sketch, records);
    }
}
