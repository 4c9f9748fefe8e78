using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PerfEval.Warehouse.Star.Mappings;

/// <summary>What the mappings say often: a reference without navigation, a short code, a printed amount or number.</summary>
internal static class MappingShorthand
{
    public static void RefersTo<TEntity, TDimension>(this EntityTypeBuilder<TEntity> builder, string keyProperty)
        where TEntity : class
        where TDimension : class =>
        builder.HasOne<TDimension>().WithMany().HasForeignKey(keyProperty).OnDelete(DeleteBehavior.Restrict);

    public static void Code<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, string?>> property)
        where TEntity : class =>
        builder.Property(property).HasMaxLength(Lengths.Code);

    public static void Name<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, string?>> property)
        where TEntity : class =>
        builder.Property(property).HasMaxLength(Lengths.Name);

    public static void Money<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, PrintedMoney?>> property)
        where TEntity : class =>
        builder.ComplexProperty(property, money =>
        {
            money.IsRequired();
            money.Property(amount => amount.Text).HasMaxLength(Lengths.PrintedText);
            money.Property(amount => amount.Unit).HasMaxLength(Lengths.PrintedUnit);
            money.Property(amount => amount.State).HasMaxLength(1);
            money.Property(amount => amount.Locator).HasMaxLength(Lengths.Locator);
        });

    public static void Number<TEntity>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, PrintedNumber?>> property)
        where TEntity : class =>
        builder.ComplexProperty(property, number =>
        {
            number.IsRequired();
            number.Property(value => value.Text).HasMaxLength(Lengths.PrintedText);
            number.Property(value => value.Unit).HasMaxLength(Lengths.PrintedUnit);
            number.Property(value => value.State).HasMaxLength(1);
            number.Property(value => value.Locator).HasMaxLength(Lengths.Locator);
        });
}
