using System.Collections;

namespace ClaimModel.Tests.Values;

public class ValueListTests
{
    [Fact]
    public void Equality_EqualItemsInTheSameOrder_IsEquality()
    {
        ValueList<string> list = ["a", "b"], same = new[] { "a", "b" }, reversed = ["b", "a"], longer = ["a", "b", "c"];

        (list == same && list.Equals(same) && list.Equals((object)same)).Should().BeTrue();
        list.GetHashCode().Should().Be(same.GetHashCode());
        (list != reversed && list != longer && !list.Equals("a")).Should().BeTrue();
    }

    [Fact]
    public void Default_IsEmpty()
    {
        ValueList<string> none = default, empty = [], ofNull = (string[])null!;

        (none == empty && none == ofNull).Should().BeTrue();
        none.GetHashCode().Should().Be(empty.GetHashCode());
        none.Count.Should().Be(0);
        none.IsEmpty.Should().BeTrue();
        none.Should().BeEmpty();
        none.AsSpan().IsEmpty.Should().BeTrue();
        none.ToString().Should().Be("[]");
        FluentActions.Invoking(() => none[0]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Items_IndexSpanAndEnumeration_AreTheSame()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (int item in list)
        {
            seen.Add(item);
        }

        seen.Should().Equal(3, 1, 2);
        list.Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        (list.Count, list[2], list.IsEmpty).Should().Be((3, 2, false));
        list.ToString().Should().Be("[3, 1, 2]");
        FluentActions.Invoking(() => list[3]).Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Add_Item_ReturnsNewList()
    {
        ValueList<string> list = ["a"];

        list.Add("b").Should().Equal("a", "b");
        list.Should().Equal("a");
        default(ValueList<string>).Add("a").Should().Equal("a");
    }

    [Fact]
    public void Changes_OfAList_ReturnNewLists()
    {
        ValueList<string> list = ["a", "b", "a"], none = default;

        list.AddRange(["c", "d"]).Should().Equal("a", "b", "a", "c", "d");
        list.AddRange(none).Should().Equal(list);
        none.AddRange(list.Where(item => item == "b")).Should().Equal("b");
        list.Insert(0, "x").Should().Equal("x", "a", "b", "a");
        list.Insert(3, "x").Should().Equal("a", "b", "a", "x");
        list.Remove("a").Should().Equal("b", "a");
        list.Remove("x").Should().Equal(list);
        none.Remove("x").Should().BeEmpty();
        list.RemoveAt(1).Should().Equal("a", "a");
        ((ValueList<string>)["a"]).RemoveAt(0).Should().Equal(none);
        list.SetItem(2, "x").Should().Equal("a", "b", "x");
        list.Replace("a", "x").Should().Equal("x", "b", "a");
        list.Should().Equal("a", "b", "a");
    }

    [Fact]
    public void Contains_AndIndexOf_CompareItems()
    {
        ValueList<ActorId> list = ["a", "b", "b"];

        (list.Contains("b"), list.Contains("c"), default(ValueList<ActorId>).Contains("a")).Should().Be((true, false, false));
        (list.IndexOf("b"), list.IndexOf("c")).Should().Be((1, -1));
    }

    [Fact]
    public void Ranges_AreLists()
    {
        ValueList<int> list = [1, 2, 3];

        list[1..].Should().BeOfType<ValueList<int>>().And.Equal(2, 3);
        list[..^1].Should().Equal(1, 2);
        list[1..1].Should().BeEmpty().And.Equal(default(ValueList<int>));
        list[..].Should().Equal(list);
        list[^1].Should().Be(3);
        default(ValueList<int>)[..].Should().BeEmpty();
    }

    [Fact]
    public void Changes_InvalidArguments_Throw()
    {
        ValueList<string> list = ["a"];
        Action[] outOfRange =
        [
            () => list.Insert(-1, "x"), () => list.Insert(2, "x"), () => list.RemoveAt(-1), () => list.RemoveAt(1),
            () => list.SetItem(-1, "x"), () => list.SetItem(1, "x"), () => list.Slice(1, 1), () => list.Slice(-1, 1),
        ];
        Action[] nulls =
        [
            () => list.Add(null!), () => list.AddRange(null!), () => list.Insert(0, null!), () => list.SetItem(0, null!), () => list.Replace("a", null!),
            () => ValueList.ToValueList<string>(null!), () => ValueList.Create((string[])null!),
        ];

        outOfRange.Should().AllSatisfy(attempt => attempt.Should().Throw<ArgumentOutOfRangeException>());
        nulls.Should().AllSatisfy(attempt => attempt.Should().Throw<ArgumentNullException>());
        list.Invoking(it => it.AddRange(["b", null!])).Should().Throw<ArgumentException>().WithMessage("The list cannot contain null.*");
        list.Invoking(it => it.Replace("b", "c")).Should().Throw<ArgumentException>().WithMessage("The list does not contain the item b.*");
    }

    [Fact]
    public async Task Foreach_WithAwaitAndYield_EnumeratesTheList()
    {
        ValueList<int> list = [1, 2];
        int sum = 0;
        foreach (int item in list)
        {
            await Task.Yield();
            sum += item;
        }

        sum.Should().Be(3);
        Doubled(list).Should().Equal(2, 4);
        Extended().Should().Equal("x-a", "en");
        foreach (int item in default(ValueList<int>))
        {
            sum += item;
        }

        sum.Should().Be(3);
        typeof(ValueList<int>.Enumerator).IsByRefLike.Should().BeFalse();
    }

    private static IEnumerable<int> Doubled(ValueList<int> list)
    {
        foreach (int item in list)
        {
            yield return 2 * item;
        }
    }

    private static IEnumerable<string> Extended()
    {
        foreach (ExtensionMember member in Extensions.Empty.With("x-a", "1"))
        {
            yield return member.Name;
        }

        foreach (LanguageText text in LanguageMap.Of(("en", "a")))
        {
            yield return text.Language.ToString();
        }
    }

    [Fact]
    public void ToValueList_OfAList_IsTheList()
    {
        ValueList<string> list = ["a"];

        list.ToValueList().IsSameInstanceAs(list).Should().BeTrue();
    }

    [Fact]
    public void Array_ChangedAfterConversion_DoesNotChangeTheList()
    {
        string[] items = ["a"];
        ValueList<string> converted = items, created = ValueList.Create<string>(items), gathered = items.ToValueList();

        items[0] = "b";

        (converted[0], created[0], gathered[0]).Should().Be(("a", "a", "a"));
    }

    [Fact]
    public void Create_NullItem_Throws()
    {
        Action[] attempts =
        [
            () => _ = (ValueList<string>)["a", null!],
            () => _ = (ValueList<string>)new[] { (string)null! },
            () => ValueList.Create<string>(null!, "a"),
            () => new List<string> { null! }.ToValueList(),
        ];

        attempts.Should().AllSatisfy(attempt => attempt.Should().Throw<ArgumentException>().WithMessage("The list cannot contain null.*"));
    }
}
