### 中文：两个项目治理文件中“投票”一节所用的全部消息。参数与 en.ftl 相同。

## 值

votes = { $count } 票
share = { $percent ->
        [none] { $bottom ->
            [2] { $top ->
                [1] 半数
               *[other] { $bottom } 分之 { $top }
            }
            [3] { $top ->
                [1] 三分之一
               *[other] 三分之二
            }
            [4] { $top ->
                [1] 四分之一
               *[other] 四分之三
            }
            [5] { $top ->
                [1] 五分之一
                [2] 五分之二
                [3] 五分之三
               *[other] 五分之四
            }
           *[other] { $bottom } 分之 { $top }
        }
       *[given] { $percent }
    }
threshold = { $test ->
        [unanimity] 全数
        [no-objection] 无人反对
        [consensus] 协商一致
        [plurality] 得票最多
       *[other] { $more ->
            [yes] 超过
           *[no] 至少
        }{ $test ->
            [share] { $share }
           *[count] { votes }
        }
    }
duration = { $qualifier ->
        [about] 约
        [at-least] 至少
        [at-most] 最多
        [more-than] 超过
        [less-than] 不到
       *[exactly] {""}
    }{ duration-bare }
duration-bare = { $range ->
        [yes] { $least } 至 { $most }
       *[no] { $most }
    } { $unit ->
        [minute] 分钟
        [hour] 小时
        [day] { $business ->
            [yes] 个工作日
           *[no] 天
        }
        [week] 周
        [month] 个月
        [quarter] 个季度
       *[year] 年
    }
duration-objecting = { $qualifier ->
        [at-least] 至少 { duration-bare }内
        [more-than] 超过 { duration-bare }内
       *[other] { duration-bare }内
    }

## 名称

noun = { $one }
noun-a = { $one }
noun-many = { $one }
named = { LINK($target, $name) }
team = { $name }
counted = { $count ->
        [none] {""}
       *[given] { $count } 次
    }{ $of ->
        [none] 贡献
       *[given] { $of }
    }{ $source ->
        [none] {""}
       *[given] （以 { $source } 统计为准）
    }
kind = { LINK($target, $name) }
kind-a = { kind }
kind-name = { $name }
place = { LINK($target, $name) }
place-at = { $sort ->
        [email] 通过 { place }
        [issues] 在 { place } 中
        [pull-requests] 在 { place } 中
        [discussions] 在 { place } 中
       *[other] 在 { place } 上
    }

## 谁

who = { who-where }{ who-others }{ $kind ->
        [voters] 有投票权者
        [anyone] 任何人
        [foundation] { $foundation }
        [party] { $party }
        [team] { $team }
        [one] { $noun }
        [union] { $parts }
        [both] 同时属于{ $parts }的人
        [contributors] 有 { $counted }的人
        [committee] { $committee }
       *[role] { $noun }
    }{ who-beyond }
who-all = { who-where }{ who-others }{ $kind ->
        [voters] 所有有投票权者
        [anyone] 所有人
        [foundation] { $foundation }
        [party] { $party }
        [team] { $team }的全体成员
        [one] { $noun }
        [union] 全体 { $parts }
        [both] 所有同时属于{ $parts }的人
        [contributors] 所有有 { $counted }的人
       *[role] 全体 { $noun }
    }{ who-beyond }
who-any = { who-where }{ who-others }{ $kind ->
        [voters] 任何有投票权者
        [anyone] 任何人
        [foundation] { $foundation }
        [party] { $party }
        [team] { $team }的任何成员
        [one] { $noun }
        [union] 任何 { $choice }
        [both] 任何同时属于{ $parts }的人
        [contributors] 任何有 { $counted }的人
       *[role] 任何 { $noun }
    }{ who-beyond }
who-others = { $others ->
        [yes] 其他
       *[no] {""}
    }
who-where = { $where ->
        [none] {""}
        [named] { $scope }的
        [tier] 所有 { $scope } 项目的
        [whole] 整个项目的
        [concerned] 相关部分的
        [each-concerned] 各相关部分的
        [some] 某一部分的
        [that] 该部分的
       *[where-raised] 提出该事项的部分的
    }
who-beyond = { $besides ->
        [none] {""}
       *[given] （不属于{ $besides }）
    }{ $excluding ->
        [none] {""}
       *[given] （{ $excluding }除外）
    }
excluded = { $who ->
        [subject] 当事人
        [accused] 被指控者
        [candidate] 候选人
        [author] 提案人
        [involved] 涉事者
       *[same-organization] 来自同一组织的人
    }

## 投票

default-who = { $who ->
        [none] {""}
       *[given] { $who } { $strength ->
            [must] 必须
            [should] 应当
            [may] 可以
           *[none] {""}
        }
    }
voting-default-lazy = 默认情况下，{ default-who }以 { $kind } 作出决定{ $defined ->
        [yes] ：只要{ $window ->
            [none] {""}
           *[given] { OBJECTING($window) }
        }{ $objector ->
            [none] 无人反对
           *[given] 没有 { $objector } 反对
        }，提案即获通过
       *[no] {""}
    }。
voting-called = { $who }均可要求表决。
voting-otherwise = 除非本规则另有规定，表决以 { $kind } 决定。
voting-otherwise-defined = { $first ->
        [yes] { $discussion ->
            [none] 若由此未能作出决定
           *[given] 若讨论 { $discussion }后仍未达成一致
        }，{ $called ->
            [none] {""}
           *[given] 或有{ $called }要求表决，则
        }{ otherwise-who }
       *[no] { otherwise-who }
    }以 { $kind } 决定{ $takes ->
        [none] {""}
       *[given] ：须得到{ $takes }的支持
    }。
otherwise-who = { $who ->
        [none] {""}
       *[given] 由 { $who }
    }
voting-asked = 本规则要求 { $kind } 之处，须得到{ $takes }的支持。
voting-quorum-none = 不设法定人数{ $base ->
        [all] ：上述比例以{ $who }计，而非以所投票数计
       *[other] {""}
    }。
voting-tie = { $what ->
        [passes] 票数相等时提案通过。
        [chair] 票数相等时由主席决定。
        [escalates] 票数相等时提交上一级机构。
        [repeated] 票数相等时重新表决。
       *[fails] 票数相等时提案不通过。
    }
voting-recorded = { VERB($number, $strength, "记录") }{ $what }{ $where ->
        [none] {""}
       *[given] ，{ $where }
    }。
voting-venues = 表决{ $places }进行。
voting-venues-only = 有关{ $subjects }的表决{ $places }进行。
voting-venues-others = 其他所有表决{ $places }进行。
voting-venues-also = 有关{ $subjects }的表决也{ VERB("other", $strength, "") }{ $places }进行。
voting-today = 目前所需票数{ $commands ->
        [yes] 和发起表决的命令
       *[no] {""}
    }见{ LINK($page, "“当前票数”") }。
subjects = { $what ->
        [security] 安全
        [conduct] 行为准则
       *[everything-else] 其他
    }
subjects-matters = { $list ->
        [none] 任免
       *[given] { $list }事务{ $people ->
            [yes] 以及任免
           *[no] {""}
        }
    }
takes = { $test ->
        [unanimity] { $base ->
            [cast] 所投全部票数
            [votes] 全部票数
            [voting] 全体投票者的票
            [present] 全体到场者的票
            [active] 全体活跃者的票
           *[all] { ALL($who) }的票
        }
        [no-objection] 无人反对
        [consensus] 协商一致
        [plurality] 最多票数
        [count] { $threshold }
       *[share] { takes-base }中{ $threshold }
    }{ $against ->
        [none] {""}
       *[given] ，且{ $against }
    }{ $apart ->
        [yes] （弃权票不计）
       *[no] {""}
    }
takes-base = { $base ->
        [seats] 全部席位（含空缺席位）
        [cast] 所投票数
        [voting] 投票者
        [present] 到场者
        [active] 活跃者
        [votes] 票数
       *[all] { ALL($who) }
    }

## 须表决的事项

heading = { $section ->
        [governance-voting] 投票
        [governance-decisions] 须表决的事项
       *[other] 其他
    }

column-decision = 事项
column-open-for = 投票期限
column-passes-with = 通过条件
column-vote = 表决方式
decisions-lead = 下列事项由 { $who } { $votes ->
        [yes] 表决
       *[no] {""}
    }决定：
decision-role = { $act ->
        [both] 任命或罢免
        [appoint] 任命
       *[remove] 罢免
    } { $roles }
decision-what = { $what }{ $folder ->
        [none] { $scopes ->
            [none] {""}
           *[given] （{ $scopes }）
        }
       *[given] （{ $folder }）
    }{ $covers ->
        [none] {""}
       *[given] ，包括{ $covers }
    }
decision-folder = { $repository } 的 { LINK($page, $path) } 目录
decision-how = { $how ->
        [alone] 单独决定
        [by-kind] { $kind }
       *[people] {""}
    }{ $who ->
        [none] {""}
       *[given] （{ $who }）
    }{ $consulted ->
        [none] {""}
       *[given] ，事先征求 { $consulted } 的意见
    }{ $window ->
        [none] {""}
       *[given] { $silent ->
            [yes] ，异议期 { $window }
           *[no] ，投票期 { $window }
        }
    }{ $must ->
        [yes] ；必须表决
       *[no] {""}
    }
decision-step = { $what }：{ $step }。
decision-then = 随后，{ THEN($what) }。
decisions-approvals = 任命 { $roles } 还须获得{ LINK($page, "贡献者阶梯") }所列的批准。
rule-decides-then = { $who ->
        [none] 该事项
       *[given] 由 { $who }
    }{ VERB("other", $strength, "以") } { $kind } 作出决定{ $window ->
        [none] {""}
       *[given] ，异议期 { $window }
    }{ $consulted ->
        [none] {""}
       *[given] ，事先征求 { $consulted } 的意见
    }
step-plain = { $action }{ $where ->
        [none] {""}
       *[given] ，{ $where }
    }{ $within ->
        [none] {""}
       *[given] ，须在 { $within }内
    }{ $lasts ->
        [none] {""}
       *[given] ，为期 { $lasts }
    }
